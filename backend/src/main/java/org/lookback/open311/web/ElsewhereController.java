package org.lookback.open311.web;

import org.lookback.refusal.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Addresses that are none, answered in the same form as everything else here. */
@GeoReport
@RestController
class ElsewhereController {

    @GetMapping("/open311/**")
    String nothing() {
        throw Refusal.notFound("ADDRESS_UNKNOWN", "没有这个地址，请从 /open311/discovery.json 开始。");
    }
}
