package org.lookback.casecard.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page of one case; what it shows comes over REST, with the reader's rights. */
@Controller
class CasePageController {

    @GetMapping("/cases/{caseNo}")
    String page() {
        return "forward:/case-page/index.html";
    }
}
