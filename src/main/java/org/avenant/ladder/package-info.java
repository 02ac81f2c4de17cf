/**
 * The cases agreed with the other party: whether the rules answer them, which thresholds they climb, and new ones to
 * be reviewed and signed.
 */
package org.avenant.ladder;
