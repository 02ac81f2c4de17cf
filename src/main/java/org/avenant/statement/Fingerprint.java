package org.avenant.statement;

/** What a statement was made from: digests of the rules and of the facts, and the version that made it. */
public record Fingerprint(String rules, String facts, String avenant) {}
