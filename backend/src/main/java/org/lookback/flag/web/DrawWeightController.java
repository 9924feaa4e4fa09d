package org.lookback.flag.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lookback.flag.DrawWeight;
import org.lookback.flag.DrawWeights;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "红旗")
class DrawWeightController {

    private final DrawWeights weights;

    DrawWeightController(DrawWeights weights) {
        this.weights = weights;
    }

    @GetMapping("/api/venues/{code}/draw-weight")
    @Operation(summary = "场所的抽查权重及理由（红旗降低、再次挂牌提高，都不免除检查）")
    DrawWeight of(@PathVariable String code) {
        return weights.of(code);
    }
}
