package org.lookback.directory.engine;

import org.lookback.directory.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** At every start the engine's users catch up with the directory, e.g. after a restored backup. */
@Component
@Order(DirectoryStart.ORDER)
class DirectoryStart implements ApplicationRunner {

    /** After the demo district (10) has come in, before the first administrator (30). */
    static final int ORDER = 20;

    private static final Logger LOG = LoggerFactory.getLogger(DirectoryStart.class);

    private final Accounts accounts;

    DirectoryStart(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        try {
            accounts.synchronize();
        } catch (RuntimeException otherNodeWasFaster) {
            // Two nodes that start together create the same groups; the second finds them on the second try.
            LOG.info("directory synchronization is tried once more: {}", otherNodeWasFaster.getMessage());
            accounts.synchronize();
        }
    }
}
