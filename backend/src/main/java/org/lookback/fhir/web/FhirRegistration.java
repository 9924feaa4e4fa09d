package org.lookback.fhir.web;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts HAPI's servlet at {@code /fhir}; it wakes up with the first call, so that nobody waits for it at start. */
@Configuration(proxyBeanMethods = false)
class FhirRegistration {

    private static final int WITH_FIRST_CALL = -1;

    @Bean
    ServletRegistrationBean<FhirServlet> fhir(FhirServlet servlet) {
        var registration = new ServletRegistrationBean<>(servlet, "/fhir/*");
        registration.setName("fhir");
        registration.setLoadOnStartup(WITH_FIRST_CALL);
        return registration;
    }
}
