package org.avenant.files;

import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.History;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;

/**
 * All of a contract that is kept in files.
 *
 * @param ruleFiles the rule files as text, in the order of their names
 * @param phrasebooks the sentences that rules may use, the common ones before the contract's own
 */
public record ContractFolder(
        Contract contract, Measures measures, History history, Indices indices, List<RuleFile> ruleFiles, List<RuleFile> phrasebooks) {

    /** A rule file: its path as a person would type it, and its text. */
    public record RuleFile(String name, String text) {}
}
