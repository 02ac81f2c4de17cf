package org.avenant.cli;

/** Where the machine starts. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        Console console = Console.ofMachine();
        int code = new Avenant(console).run(arguments);
        console.flush();
        System.exit(code);
    }
}
