package org.avenant.cli;

import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.avenant.amount.Unit;
import org.avenant.contract.ClauseNumber;
import org.avenant.contract.Contract;
import org.avenant.evaluate.Evaluation;
import org.avenant.explain.Explainer;
import org.avenant.facts.Indices;
import org.avenant.facts.Measure;
import org.avenant.facts.Measures;
import org.avenant.files.ContractFolder.RuleFile;
import org.avenant.files.ContractFolder;
import org.avenant.files.Root;
import org.avenant.issue.Desk;
import org.avenant.language.Language;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Nearest;
import org.avenant.problem.Refusal;
import org.avenant.report.JsonReport;
import org.avenant.rules.Bookshelf;
import org.avenant.rules.Engine;
import org.avenant.rules.ModelEngine;
import org.avenant.rules.Rewriting;
import org.avenant.rules.RuleBook;
import org.avenant.rules.RuleSource;
import org.avenant.rules.Speech;
import org.avenant.statement.Issue;
import org.avenant.statement.Statement;
import org.avenant.whatif.WhatIf;

/** Brings a contract's files and rules together. */
final class Contracts {

    private Contracts() {}

    /** A contract with its rules judged. */
    record Opened(ContractFolder folder, RuleBook book) {

        /** Its months, fired through an engine. */
        Evaluation evaluation(Engine engine) {
            return new Evaluation(folder.contract(), folder.measures(), folder.history(), book, engine);
        }

        /** Its statements beside those that were issued and what is in dispute; fails with a {@link Refusal} of either. */
        Desk desk(Root root, Engine engine) {
            return desk(root, evaluation(engine));
        }

        Desk desk(Root root, Evaluation evaluation) {
            return new Desk(evaluation, folder.history(), root.issued(folder.contract()), root.disputes(folder));
        }

        /** Refuses a clause that no rule serves. */
        void demandServed(String clause) {
            demand(clause, served(), served -> served.text().equals(clause));
        }

        /** Refuses the number of an article or a clause under which no rule serves any, unless that itself is to be told. */
        void demandTold(String article) {
            List<ClauseNumber> told = Stream.concat(served().stream(), book.unserved(folder.contract()).stream()).toList();
            demand(article, told, new ClauseNumber(article)::covers);
        }

        private List<ClauseNumber> served() {
            return book.rules().stream().map(rule -> rule.subject().clause()).distinct().sorted().toList();
        }

        private void demand(String asked, List<ClauseNumber> some, Predicate<ClauseNumber> means) {
            if (some.stream().noneMatch(means)) {
                List<String> known = served().stream().map(ClauseNumber::text).toList();
                boolean signed = folder.contract().wording().clauses().stream().anyMatch(clause -> means.test(clause.number()));
                String nearest = signed ? "" : Nearest.to(asked, known);
                throw new Refusal(new CallProblem.ClauseNotServed(folder.contract().id(), asked, nearest, known));
            }
        }

        /** How a month came out as it did. */
        Explainer explainer(Evaluation evaluation, Statement shown) {
            return new Explainer(evaluation, folder.history(), evaluation.inspect(shown.month()), shown);
        }

        /** A month on other figures than were reported; what it owes to statements that were issued, it owes all the same. */
        WhatIf whatIf(Root root, YearMonth month) {
            Evaluation evaluation = evaluation(new ModelEngine());
            Issue issue = desk(root, evaluation).statement(month).issue();
            Set<Measure> asked = book.rules().stream().flatMap(rule -> rule.figures(folder.measures())).collect(Collectors.toSet());
            return new WhatIf(evaluation.figures(), folder.history(), month, asked,
                    months -> evaluation.on(months).evaluate(month).beside(issue, List.of(), List.of()));
        }

        /** The writer of its statements for programs, which tells of each how it came about. */
        JsonReport explaining(Language language, Evaluation evaluation) {
            return new JsonReport(language, book.speech(), shown -> explainer(evaluation, shown).explain());
        }

        /** Its rule files as they stand, or in sentences where the language is another than the contract's. */
        List<RuleFile> rulesIn(Language language) {
            if (language == folder.contract().language()) {
                return folder.ruleFiles();
            }
            return new Rewriting(sources(folder.phrasebooks()), folder.contract(), folder.measures(), folder.indices())
                    .into(language, sources(folder.ruleFiles())).stream()
                    .map(source -> new RuleFile(source.name(), source.written()))
                    .toList();
        }
    }

    /** The contract that a call names; from now on its language is spoken, unless the call chose another. */
    static Opened open(Avenant avenant, String contract) {
        Root root = avenant.root();
        Contract agreed = root.contract(contract);
        avenant.speak(avenant.chosenLanguage().orElse(agreed.language()));
        return open(root, agreed, RuleBook::draft);
    }

    /** A contract; fails with a {@link Refusal}. */
    static Opened open(Root root, Contract contract, Drafts drafts) {
        ContractFolder folder = root.open(contract);
        return new Opened(folder, draft(folder, drafts).whole());
    }

    /** Where the draft of a contract's book comes from: its files, or a {@link Bookshelf} where it may stand already. */
    interface Drafts {

        RuleBook.Draft of(List<RuleSource> sources, List<RuleSource> phrasebooks, Contract contract, Measures measures, Indices indices);
    }

    /** The rules of a contract, which may be wrong. */
    static RuleBook.Draft draft(ContractFolder folder, Drafts drafts) {
        return drafts.of(sources(folder.ruleFiles()), sources(folder.phrasebooks()), folder.contract(), folder.measures(), folder.indices());
    }

    /** What rules of a root can say, without any contract. */
    static Speech speech(Root root) {
        Unit money = Unit.money(Currency.getInstance("EUR"));
        return Speech.of(sources(root.phrasebooks()), root.measures(money), money);
    }

    private static List<RuleSource> sources(List<RuleFile> files) {
        return files.stream().map(file -> new RuleSource(file.name(), file.text())).toList();
    }
}
