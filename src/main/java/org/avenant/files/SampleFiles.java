package org.avenant.files;

import java.util.List;
import org.avenant.contract.Contract;
import org.avenant.facts.History;
import org.avenant.facts.Indices;
import org.avenant.facts.Measures;
import org.avenant.files.ContractFolder.RuleFile;

/** The files of a contract of two clauses that stands in no folder, read like those of any other: to do once what a call will do. */
public final class SampleFiles {

    private static final String CONTRACT = """
            currency: EUR
            from: 2026-01-01
            until: 2026-12-31
            language: en
            """;

    private static final String WORDING = """
            **1.1** The service is paid 2.00 EUR for each call answered.

            **1.2** From 90 % of calls answered, a bonus of 2 % of the month's fees is due.
            """;

    private static final String MEASURES = """
            units:
              call: { en: [call, calls], fr: [appel, appels] }
            measures:
              calls offered: { fr: appels présentés, unit: call }
              calls answered: { en: [call answered, calls answered], fr: [appel traité, appels traités], unit: call, within: calls offered }
              pickup rate:
                fr: taux de décroché
                also: [answer rate]
                unit: "%"
                formula: calls answered / calls offered
                better: higher
            """;

    private static final String FACTS = """
            month,calls offered,calls answered
            2026-01,1000,900
            """;

    private static final String RULES = """
            // Article 1
            rule "1.1"
              @clause( "1.1" )
            when
              every month
            then
              charge 2.00 EUR per call answered
            end

            rule "1.2"
              @clause( "1.2" )
            when
              the pickup rate is at least 90 %
            then
              pay a bonus of 2 % of the month's fees
            end
            """;

    private static final String SENTENCES = """
            [when]every month=
            [when]{m:kpi} is at least {v:quantity}=Kpi( name == "{m}", value >= {v} )
            [then]charge {a:amount}=due.fee( "{a}" );
            [then]pay a bonus of {a:amount}=due.bonus( "{a}" );
            """;

    private SampleFiles() {}

    /** The contract, with one month of facts. */
    public static ContractFolder folder() {
        Contract contract = ContractFile.read(file("contract.yaml", CONTRACT), "sample", WordingFile.read(file("text.md", WORDING)));
        Measures measures = MeasuresFile.read(List.of(file("measures.yaml", MEASURES)), contract.money());
        History history = FactsFile.read(file("facts.csv", FACTS), measures, contract);
        return new ContractFolder(
                contract, measures, history, Indices.NONE, List.of(new RuleFile("rules.dslr", RULES)),
                List.of(new RuleFile("en.dsl", SENTENCES), new RuleFile("fr.dsl", SENTENCES)));
    }

    private static TextFile file(String name, String text) {
        return new TextFile(name, text, text.lines().toList());
    }
}
