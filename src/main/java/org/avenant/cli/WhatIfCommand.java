package org.avenant.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.avenant.amount.Fraction;
import org.avenant.language.Numeral;
import org.avenant.problem.CallProblem;
import org.avenant.problem.Refusal;
import org.avenant.report.CurveCsv;
import org.avenant.report.CurveSvg;
import org.avenant.report.CurveText;
import org.avenant.report.WhatIfJson;
import org.avenant.report.WhatIfText;
import org.avenant.whatif.Asked;
import org.avenant.whatif.Curve;
import org.avenant.whatif.FigureRange;
import org.avenant.whatif.Supposed;
import org.avenant.whatif.Supposition;
import org.avenant.whatif.SuppositionReader;
import org.avenant.whatif.WhatIf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code avenant what-if}: a month on other figures than were reported. */
@Command(
        name = "what-if",
        description = "Gives a month's statement on figures that are supposed, with what changes marked; or, where a figure takes several"
                + " values, how the total moves with it. Nothing is stored.",
        mixinStandardHelpOptions = true, addMethodSubcommands = false,
        footerHeading = "%nExamples:%n",
        footer = {
            "  avenant what-if helios-telecom 2026-06 \"pickup rate=93 %%\"              a rate moves with its counts",
            "  avenant what-if helios-telecom 2026-06 \"calls offered+10 %%\" CSAT=4.6   several figures at once",
            "  avenant what-if helios-telecom 2026-06 \"pickup rate+1 point\"           so much more than it is",
            "  avenant what-if helios-telecom 2026-06 \"pickup rate=84 %%..94 %%\"        a table, with each threshold",
            "  avenant what-if helios-telecom 2026-06 \"pickup rate=84 %%..94 %%\" --step 0.5 --format svg > curve.svg"
        })
final class WhatIfCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "svg");

    /** More make no table that anyone reads, nor a curve that shows more. */
    private static final int MOST_VALUES = 500;

    @ParentCommand
    private Avenant avenant;

    @Parameters(index = "0", paramLabel = "CONTRACT", description = "the name of the contract's folder")
    private String contract;

    @Parameters(index = "1", paramLabel = "MONTH", description = "2026-04")
    private String month;

    @Parameters(
            index = "2", arity = "1..*", paramLabel = "SUPPOSITION",
            description = "a figure and =, + or - and a number: “pickup rate=93 %%”, “calls offered+10 %%”; of one figure a range: “CSAT=3.5..4.5”")
    private List<String> suppositions;

    @Option(names = "--step", paramLabel = "NUMBER", description = "of a range: how far it is from one value to the next (default: about a tenth)")
    private String step;

    @Option(
            names = "--format", paramLabel = "text|json|csv|svg", defaultValue = "text",
            description = "text to read, json for programs; of a range also csv for tables, svg for a curve (default: text)")
    private String format;

    @Override
    public Integer call() {
        avenant.chosenLanguage().ifPresent(avenant::speak);
        Avenant.demandOneOf("--format", format, FORMATS);
        Contracts.Opened opened = Contracts.open(avenant, contract);
        YearMonth asked = MonthRange.of(month, contract, opened.folder().history()).one();
        Asked all = new SuppositionReader(opened.folder().measures()).read(suppositions);
        WhatIf whatIf = opened.whatIf(avenant.root(), asked);
        return all.range().isPresent() ? curve(whatIf, all.suppositions(), all.range().get()) : suppose(whatIf, all.suppositions());
    }

    private int suppose(WhatIf whatIf, List<Supposition> suppositions) {
        if (step != null || format.equals("csv") || format.equals("svg")) {
            throw new Refusal(new CallProblem.OptionWithoutRange(step != null ? "--step" : "--format " + format));
        }
        Supposed supposed = whatIf.suppose(suppositions);
        avenant.console().out().print(format.equals("json")
                ? new WhatIfJson(avenant.language()).write(supposed)
                : new WhatIfText(avenant.language(), avenant.console().colour()).write(supposed));
        return supposed.then().hasExceptions() ? Exit.PROBLEM : Exit.WELL;
    }

    private int curve(WhatIf whatIf, List<Supposition> suppositions, FigureRange range) {
        Optional<Fraction> apart = Optional.ofNullable(step).map(text -> apart(text, range));
        Curve curve = whatIf.curve(suppositions, range, apart);
        avenant.console().out().print(switch (format) {
            case "json" -> new WhatIfJson(avenant.language()).write(curve);
            case "csv" -> CurveCsv.write(curve);
            case "svg" -> new CurveSvg(curve, avenant.language()).write();
            default -> new CurveText(avenant.language(), avenant.console().colour()).write(curve);
        });
        return Exit.WELL;
    }

    /** How far the values of a range are apart. */
    private static Fraction apart(String text, FigureRange range) {
        if (!(Numeral.read(text) instanceof Numeral.Clear number) || number.value().signum() <= 0) {
            throw new Refusal(new CallProblem.StepUnreadable(text));
        }
        Fraction apart = Fraction.of(number.value());
        BigDecimal values = range.steps(apart).add(BigDecimal.ONE);
        if (values.compareTo(BigDecimal.valueOf(MOST_VALUES)) > 0) {
            throw new Refusal(new CallProblem.StepTooShort(text, values, MOST_VALUES));
        }
        return apart;
    }
}
