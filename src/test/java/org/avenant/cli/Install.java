package org.avenant.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;

/** A folder in which the launcher stands: the project's own, or one laid out like it. */
record Install(Path root) {

    static final Path PROJECT = Path.of("").toAbsolutePath();
    static final String JAVA_HOME = System.getProperty("java.home");

    /** A new folder with what the launcher needs to run, and nothing more. */
    static Install copiedTo(Path root) throws IOException {
        Files.createDirectories(root.resolve("target"));
        for (String name : List.of("avenant", "target/avenant.jar")) {
            Files.copy(PROJECT.resolve(name), root.resolve(name), StandardCopyOption.COPY_ATTRIBUTES);
        }
        return new Install(root);
    }

    Path target(String name) {
        return root.resolve("target").resolve(name);
    }

    /** Calls the launcher; without settings it neither builds nor makes an archive. */
    Call run(Map<String, String> settings, String... arguments) throws Exception {
        String[] command = new String[arguments.length + 1];
        command[0] = root.resolve("avenant").toString();
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        return call(root, settings, command);
    }

    static Call call(Path folder, Map<String, String> settings, String... command) throws Exception {
        Path out = Files.createTempFile("out", ".txt");
        Path err = Files.createTempFile("err", ".txt");
        try {
            int code = process(folder, settings, command).redirectOutput(out.toFile()).redirectError(err.toFile()).start().waitFor();
            return new Call(code, Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }

    static ProcessBuilder process(Path folder, Map<String, String> settings, String... command) {
        ProcessBuilder process = new ProcessBuilder(command).directory(folder.toFile());
        process.environment().keySet().removeIf(name -> name.matches("LANG|LANGUAGE|LC_.*|J.*_OPTIONS"));
        process.environment().putAll(Map.of("AVENANT_BUILD", "never", "AVENANT_ARCHIVE", "never", "JAVA_HOME", JAVA_HOME));
        process.environment().putAll(settings);
        return process;
    }
}
