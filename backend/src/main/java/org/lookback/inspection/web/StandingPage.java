package org.lookback.inspection.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The address of a venue's page for the staff, behind the login. */
@Controller
class StandingPage {

    @GetMapping("/venues/{code}")
    String venue() {
        return "forward:/venue-page/index.html";
    }
}
