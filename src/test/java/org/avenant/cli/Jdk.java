package org.avenant.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** A JDK that says it is another, notes how it was called, and is otherwise the one at hand. */
record Jdk(Path home) {

    /** What the shell does instead of training. */
    static Jdk in(Path folder, String training) throws IOException {
        Path home = folder.resolve("jdk");
        String java = """
                #!/bin/sh
                echo "$*" >>"$0.calls"
                case $* in *Training*) %s ;; esac
                exec '%s/bin/java' "$@"
                """.formatted(training, Install.JAVA_HOME);
        new Workspace(home)
                .write("release", "JAVA_RUNTIME_VERSION=\"another\"\nJAVA_VERSION=\"" + Runtime.version().feature() + "\"\n")
                .write("bin/java", java)
                .write("bin/java.calls", "");
        home.resolve("bin/java").toFile().setExecutable(true);
        return new Jdk(home);
    }

    Map<String, String> with(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(settings);
        all.put("JAVA_HOME", home.toString());
        return all;
    }

    /** How many calls there were with a word among their arguments. */
    long calls(String word) throws IOException {
        try (Stream<String> calls = Files.lines(home.resolve("bin/java.calls"))) {
            return calls.filter(call -> call.contains(word)).count();
        }
    }
}
