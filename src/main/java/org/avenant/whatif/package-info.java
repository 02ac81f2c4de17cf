/**
 * What if: a month on figures that are supposed, and a total as it moves with one of them. Nothing is stored.
 */
package org.avenant.whatif;
