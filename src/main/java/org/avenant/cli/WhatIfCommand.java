package org.avenant.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
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

/** {@code avenant what-if}: a month on other figures than were reported. */
record WhatIfCommand(Avenant avenant, Given given) implements Command {

    static final Syntax SYNTAX = Syntax.of("what-if")
                .word("CONTRACT").word("MONTH").words("SUPPOSITION", 1, Syntax.ANY)
                .option("--step", "NUMBER").option("--format", "text|json|csv|svg");

    /** More make no table that anyone reads, nor a curve that shows more. */
    private static final int MOST_VALUES = 500;

    @Override
    public int run() {
        Contracts.Opened opened = Contracts.open(avenant, given.word(0));
        YearMonth asked = MonthRange.of(given.word(1), given.word(0), opened.folder().history()).one();
        Asked all = new SuppositionReader(opened.folder().measures()).read(given.words().subList(2, given.words().size()));
        WhatIf whatIf = opened.whatIf(avenant.root(), asked);
        return all.range().isPresent() ? curve(whatIf, all.suppositions(), all.range().get()) : suppose(whatIf, all.suppositions());
    }

    private String format() {
        return given.value("--format", "text");
    }

    private int suppose(WhatIf whatIf, List<Supposition> suppositions) {
        if (given.has("--step") || format().equals("csv") || format().equals("svg")) {
            throw new Refusal(new CallProblem.OptionWithoutRange(given.has("--step") ? "--step" : "--format " + format()));
        }
        Supposed supposed = whatIf.suppose(suppositions);
        avenant.console().out().print(format().equals("json")
                ? new WhatIfJson(avenant.language()).write(supposed)
                : new WhatIfText(avenant.language(), avenant.console().colour()).write(supposed));
        return supposed.then().hasExceptions() ? Exit.PROBLEM : Exit.WELL;
    }

    private int curve(WhatIf whatIf, List<Supposition> suppositions, FigureRange range) {
        Optional<Fraction> apart = given.value("--step").map(text -> apart(text, range));
        Curve curve = whatIf.curve(suppositions, range, apart);
        avenant.console().out().print(switch (format()) {
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
