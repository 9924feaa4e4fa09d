package org.lookback.access.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** No timer for every single filter of every request: who needs to know how long requests take finds that in the metrics. */
@Configuration(proxyBeanMethods = false)
class UnobservedSecurity {

    @Bean
    static SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }
}
