/**
 * What follows: the pen that rules write with, the order in which dues are settled, and the statement.
 *
 * <p>Rules declare dues in any order; {@link org.avenant.statement.Settlement} alone knows which line is settled
 * before which, so that firing order never matters.
 */
package org.avenant.statement;
