package org.lookback.supervision.job;

import org.lookback.supervision.Rebuild;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An installation that had cases before it had supervision catches up beside its work, once. */
@Component
class FillSupervision {

    private static final Logger LOG = LoggerFactory.getLogger(FillSupervision.class);

    private final Rebuild rebuild;

    FillSupervision(Rebuild rebuild) {
        this.rebuild = rebuild;
    }

    @EventListener(ApplicationReadyEvent.class)
    void whenReady() {
        if (rebuild.isNeeded()) {
            var beside = new Thread(this::fill, "supervision-fill");
            beside.setDaemon(true);
            beside.start();
        }
    }

    private void fill() {
        try {
            LOG.info("supervision filled: {} deadlines", rebuild.all());
        } catch (RuntimeException failed) {
            LOG.error("supervision not filled; an administrator can start it: POST /api/supervision/rebuild", failed);
        }
    }
}
