package org.avenant.rules;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.avenant.facts.FactType;
import org.avenant.statement.Pen;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;

/**
 * The oracle: canonical DRL of the judged rules, built by {@code KieBuilder} with drools-mvel as any Drools user
 * would. It must say what {@link ModelEngine} says; nothing but checks and tests uses it.
 */
public final class ClassicEngine implements Engine {

    @Override
    public Fireable prepare(List<Rule> rules) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newByteArrayResource(drl(rules).getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setTargetPath("src/main/resources/avenant/rules.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().getMessages().toString());
        }
        return new Sessions(
                services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase(), rules.size(), Sessions.Signs.HANDED_OVER);
    }

    /** The rules with their header, as a file that Drools reads. */
    static String drl(List<Rule> rules) {
        String imports = List.of(FactType.values()).stream()
                .map(type -> "import " + type.carrier().getName() + "\n")
                .collect(Collectors.joining());
        return "package avenant\n" + imports + "global " + Pen.class.getName() + " " + Sessions.PEN + "\n"
                + "dialect \"java\"\n\n"
                + rules.stream().map(Canonical::print).collect(Collectors.joining("\n"));
    }
}
