package org.avenant.language;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences that stand in a file of each language, beside the classes that say them; each file is read once. */
public final class Sentences {

    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private Sentences() {}

    /** What {@code NAME_en.properties} or its twin in another language holds, in the package of a class. */
    public static Properties of(Class<?> beside, String name, Language language) {
        String file = name + "_" + language.code() + ".properties";
        return READ.computeIfAbsent(beside.getPackageName() + " " + file, unread -> read(beside, file));
    }

    private static Properties read(Class<?> beside, String file) {
        Properties sentences = new Properties();
        try (Reader reader = new InputStreamReader(beside.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            sentences.load(reader);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
