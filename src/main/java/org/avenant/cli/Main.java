package org.avenant.cli;

/** Where the machine starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        WarmUp.begin(arguments);
        System.exit(run(arguments));
    }

    /** One call as the machine makes it, with its exit code. */
    static int run(String... arguments) {
        Console console = Console.ofMachine();
        int code = new Avenant(console).run(arguments);
        console.flush();
        return code;
    }
}
