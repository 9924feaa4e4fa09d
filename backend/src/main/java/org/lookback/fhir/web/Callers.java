package org.lookback.fhir.web;

import ca.uhn.fhir.rest.api.server.RequestDetails;
import ca.uhn.fhir.rest.server.servlet.ServletRequestDetails;
import java.util.Objects;
import org.lookback.fhir.HospitalPrograms;
import org.lookback.fhir.Program;
import org.springframework.stereotype.Component;

/** Which hospital's system a call comes from. */
@Component
class Callers {

    private final HospitalPrograms programs;

    Callers(HospitalPrograms programs) {
        this.programs = programs;
    }

    Program of(RequestDetails call) {
        var servlet = ((ServletRequestDetails) call).getServletRequest();
        return programs.of(Objects.requireNonNull(servlet.getUserPrincipal()).getName());
    }
}
