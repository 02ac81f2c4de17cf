/** The command line: one class a command, which reads arguments, calls one thing and prints. */
package org.avenant.cli;
