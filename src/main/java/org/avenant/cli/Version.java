package org.avenant.cli;

import org.avenant.evaluate.Build;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"avenant " + Build.version()};
    }
}
