package org.lookback.card.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Short addresses of the two pages: the venue's, and the one of the staff behind the login. */
@Controller
class TestRoomPage {

    @GetMapping({"/test", "/test/"})
    String venue() {
        return "forward:/test/index.html";
    }

    @GetMapping({"/knowledge-tests", "/knowledge-tests/"})
    String staff() {
        return "forward:/knowledge-tests/index.html";
    }
}
