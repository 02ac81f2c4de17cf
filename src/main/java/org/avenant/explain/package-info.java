/**
 * Why, why not, how far, what if: what a month's clauses rest on, how far a figure is from changing them, and what the
 * month would come to then. Every such sum comes from firing the real rules again at that point.
 */
package org.avenant.explain;
