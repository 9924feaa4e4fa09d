package org.lookback.workflow.engine;

import jakarta.ws.rs.core.FeatureContext;
import org.glassfish.jersey.internal.spi.ForcedAutoDiscoverable;

/** Registers {@link RefusalMapper} with both REST interfaces of the engine (found through META-INF/services). */
public class RefusalMapping implements ForcedAutoDiscoverable {

    @Override
    public void configure(FeatureContext context) {
        context.register(RefusalMapper.class);
    }
}
