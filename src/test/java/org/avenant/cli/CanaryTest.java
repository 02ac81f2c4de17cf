package org.avenant.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** The canary can sing: handed to the ordinary compiler, past the gate, what the attacks try does run. */
class CanaryTest {

    private static final String HOSTILE = """
            package hostile
            dialect "java"
            rule "9.1 Attack"
            when
              eval( org.avenant.cli.Canary.sing() )
            then
              System.setProperty( "avenant.canary", "dead" );
            end
            """;

    @Test
    void sings_where_no_gate_is() {
        Canary.sang();

        KieSession session = session();
        session.fireAllRules();
        session.dispose();

        assertThat(System.getProperty("avenant.canary")).isEqualTo("dead");
        assertThat(Canary.sang()).isTrue();
        assertThat(Canary.sang()).isFalse();
    }

    private static KieSession session() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newByteArrayResource(HOSTILE.getBytes(StandardCharsets.UTF_8), "UTF-8")
                .setTargetPath("src/main/resources/hostile/rules.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        assertThat(builder.getResults().getMessages(Message.Level.ERROR)).isEmpty();
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSession();
    }
}
