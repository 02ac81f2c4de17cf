package org.avenant.bench;

/** What a bare JVM takes to start and to say something. */
public final class Hello {

    private Hello() {}

    /** Says hello. */
    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
