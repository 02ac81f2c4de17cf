/** What can be found wrong in a rule book, one class a defect. */
package org.avenant.check;
