package org.avenant.facts;

import org.avenant.language.Language;
import org.avenant.language.Seconds;

/** One thing that is done to the length of each call before it counts. */
public sealed interface CallStep {

    /** What a call of so many seconds counts for. */
    long apply(long seconds);

    /** The canonical words. */
    String words();

    /** Up to the next full step: {@code each call up to the whole minute}, {@code each call in steps of 6 seconds}. */
    record InSteps(int seconds) implements CallStep {

        private static final int MINUTE = 60;

        public boolean isMinute() {
            return seconds == MINUTE;
        }

        @Override
        public long apply(long length) {
            return (length + seconds - 1) / seconds * seconds;
        }

        @Override
        public String words() {
            return isMinute() ? "each call up to the whole minute" : "each call in steps of " + Seconds.words(seconds, Language.ENGLISH);
        }
    }

    /** No call counts for less. */
    record AtLeast(int seconds) implements CallStep {
        @Override
        public long apply(long length) {
            return Math.max(length, seconds);
        }

        @Override
        public String words() {
            return "each call at least " + Seconds.words(seconds, Language.ENGLISH);
        }
    }

    /** So much more for each call: the time to wrap it up. */
    record Plus(int seconds) implements CallStep {
        @Override
        public long apply(long length) {
            return length + seconds;
        }

        @Override
        public String words() {
            return "plus " + Seconds.words(seconds, Language.ENGLISH);
        }
    }
}
