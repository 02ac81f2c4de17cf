package org.avenant.problem;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.avenant.language.Names;

/** What can be wrong with a call, before any file's content counts. */
public sealed interface CallProblem extends Problem {

    /** The root has no contracts at all. */
    record NoContracts(String root) implements CallProblem {}

    /** No contract folder has this name. */
    record UnknownContract(String contract, String nearest, List<String> known) implements CallProblem {}

    /** The month's text is neither {@code 2026-04} nor {@code 2026-01..2026-04}. */
    record NotAMonth(String text) implements CallProblem {}

    /** A range of months that ends before it begins. */
    record BackwardRange(YearMonth from, YearMonth until) implements CallProblem {}

    /** The facts have no row for the month. */
    record MonthWithoutFacts(String contract, YearMonth month, YearMonth first, YearMonth last) implements CallProblem {}

    /** A value that an option does not take. */
    record OptionValue(String option, String value, String nearest, List<String> known) implements CallProblem {}

    /** A command, option or argument that Avenant does not have. */
    record UnknownArgument(String argument, String nearest) implements CallProblem {}

    /** An option that is given more than once. */
    record OptionTwice(String option) implements CallProblem {}

    /** An option that does something of its own, beside arguments or options that ask for something else. */
    record OptionAlone(String option, List<String> others) implements CallProblem {}

    /** An option that says more of an output that is not asked for. */
    record OptionWithoutFormat(String option, String format) implements CallProblem {}

    /** An option about files that are kept, where none are. */
    record OptionWithoutFolder(String option) implements CallProblem {}

    /** All contracts are asked for, and some of them by name. */
    record AllAndSome(List<String> contracts) implements CallProblem {}

    /** Statements are to go where contracts and rules are. */
    record OutputAmongInput(String folder) implements CallProblem {}

    /** No contract's term has any of the months that are asked of all. */
    record MonthsOfNoContract(YearMonth from, Optional<YearMonth> until) implements CallProblem {}

    /** A file of a portfolio that cannot be written; those before it are. */
    record StatementNotKept(String file) implements CallProblem {}

    /** A name that no check has, nor any other problem. */
    record UnknownCheck(String check, String nearest) implements CallProblem {}

    /** No sentence that rules may use has these words, nor a figure's name. */
    record NoSentence(String words) implements CallProblem {}

    /** An argument or option value that is needed and not there. */
    record ArgumentMissing(List<String> arguments) implements CallProblem {}

    /** A text that cannot be a path on this machine. */
    record NotAPath(String text) implements CallProblem {}

    /** A file that must be there and is not. */
    record FileMissing(String file) implements CallProblem {}

    /** A folder where a file must be. */
    record FileIsFolder(String file) implements CallProblem {}

    /** A file that this user may not read, or that the disk does not give. */
    record FileUnreadable(String file) implements CallProblem {}

    /** A file larger than any of its kind. */
    record FileTooLarge(String file, int megabytes) implements CallProblem {}

    /** A rule folder without a single rule. */
    record NoRules(String folder) implements CallProblem {}

    /** A file in a rule folder that is none of those that are read there. */
    record UnreadRuleFile(String file) implements CallProblem {}

    /** A file or a folder beside contract.yaml that is none of those that are read there, and was probably meant to be. */
    record UnreadContractFile(String file, String nearest, List<String> known) implements CallProblem {}

    /** A contract whose rules are sound and could be compared with no signed wording. */
    record WordingNotKept(String contract) implements CallProblem {}

    /** A file in a ladder folder that is none of those that are read there. */
    record UnreadLadder(String file) implements CallProblem {}

    /** A file in a folder of indices that is none of those that are read there. */
    record UnreadIndex(String file) implements CallProblem {}

    /** Two indices that a rule could not tell apart. */
    record IndexTwice(String folder, String index, String other) implements CallProblem {}

    /** A file among issued statements that is not named after a month. */
    record UnreadStatement(String file) implements CallProblem {}

    /** A statement was issued for the month already. */
    record AlreadyIssued(String contract, YearMonth month, YearMonth next) implements CallProblem {}

    /** The first month that was issued is not the first that was reported. */
    record MonthsNotIssued(String contract, YearMonth first, YearMonth issued, String file) implements CallProblem {}

    /** Another month is to be issued next. */
    record NotNextToIssue(String contract, YearMonth month, YearMonth last, YearMonth next) implements CallProblem {}

    /** A statement with exceptions is not issued. */
    record NotFinal(String contract, YearMonth month) implements CallProblem {}

    /** A range where one month is asked for. */
    record OneMonthOnly(String text) implements CallProblem {}

    /** A supposition that is none: a figure, a sign and a number. */
    record SuppositionUnreadable(String text) implements CallProblem {}

    /** Something is supposed of a figure that nobody reports. */
    record SuppositionOfUnknownFigure(String text, String figure, String nearest) implements CallProblem {}

    /** A number in a supposition that can be read in two ways. */
    record SuppositionAmbiguous(String text, String number, BigDecimal asDecimals, BigDecimal asThousands) implements CallProblem {}

    /** A figure is supposed to be so much of something else than it counts. */
    record SuppositionUnit(String text, String found, Names figure, Names unit) implements CallProblem {}

    /** Half a call. */
    record SuppositionNotWhole(String text, Names figure) implements CallProblem {}

    /** One per cent more of a percentage: one point, or a hundredth of it. */
    record ShareOfARate(String text, Names figure) implements CallProblem {}

    /** A sum is supposed to move, and nobody knows which of its parts is to. */
    record SuppositionOfASum(String text, Names figure, List<Names> parts) implements CallProblem {}

    /** A figure is to be more or less than it is, and was not reported. */
    record SuppositionNotReported(String text, Names figure, YearMonth month) implements CallProblem {}

    /** Two suppositions that move one figure. */
    record SuppositionsCollide(String text, String other, Names moved) implements CallProblem {}

    /** A figure would be less, or more, than it can be beside the others of its month. */
    record SuppositionOutOfReach(
            String text, Names moved, BigDecimal value, BigDecimal least, Optional<BigDecimal> most) implements CallProblem {}

    /** No value of the figure that moves would do. */
    record SuppositionUnreached(String text, Names moved) implements CallProblem {}

    /** The month was reported in parts, of which nobody knows which is meant. */
    record SuppositionOfParts(YearMonth month) implements CallProblem {}

    /** Two figures that take several values each. */
    record SecondRange(String text, String other) implements CallProblem {}

    /** Values of a figure that end where they begin, or before. */
    record BackwardFigures(String text) implements CallProblem {}

    /** A step from one value to the next that is none. */
    record StepUnreadable(String step) implements CallProblem {}

    /** A step so short that the values fill no table that anyone reads. */
    record StepTooShort(String step, BigDecimal values, int most) implements CallProblem {}

    /** An option that is for several values of a figure, where none takes several. */
    record OptionWithoutRange(String option) implements CallProblem {}

    /** A clause that no rule serves, where one is needed. */
    record ClauseNotServed(String contract, String clause, String nearest, List<String> known) implements CallProblem {}

    /** A text that no folder of a contract can be called on every machine. */
    record NotAContractName(String text) implements CallProblem {}

    /** A contract or a rule folder of that name is there already. */
    record ContractExists(String folder) implements CallProblem {}

    /** The root is no folder. */
    record FolderMissing(String folder) implements CallProblem {}

    /** A file that this user may not make, or for which the disk has no room. */
    record CannotWrite(String file) implements CallProblem {}

    /** Rules in another language do not mean what they meant; never the user's fault. */
    record RewrittenDiffers(String contract) implements CallProblem {}

    /** Two evaluators that must agree do not; never the user's fault. */
    record EvaluatorsDisagree(String contract, YearMonth month, List<String> rules) implements CallProblem {}

    /** The oracle gives another statement; never the user's fault. */
    record ClassicDiffers(String contract, YearMonth month) implements CallProblem {}

    /** Something we did not foresee; never the user's fault. */
    record Unforeseen(String what) implements CallProblem {}
}
