package org.lookback.rates.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.lookback.casefile.web.Readers;
import org.lookback.directory.SpecialGroup;
import org.lookback.rates.Bands;
import org.lookback.rates.DefinitionDesk;
import org.lookback.rates.DefinitionForm;
import org.lookback.rates.RateDefinition;
import org.lookback.rates.WeightPreset;
import org.lookback.rates.Weights;
import org.lookback.refusal.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** How the rates are reckoned from which month on. */
@RestController
@RequestMapping(DefinitionController.PATH)
@Tag(name = "三率")
class DefinitionController {

    static final String PATH = "/api/supervision/rate-definitions";

    private final DefinitionDesk desk;
    private final Readers readers;

    DefinitionController(DefinitionDesk desk, Readers readers) {
        this.desk = desk;
        this.readers = readers;
    }

    record Shown(
            int version,
            String name,
            String effectiveMonth,
            Weights weights,
            BigDecimal partlySolved,
            List<BigDecimal> satisfactionWeights,
            boolean countChildren,
            int smallBase,
            Bands bands,
            String createdBy) {

        static Shown of(RateDefinition one) {
            return new Shown(
                    one.version(),
                    one.name(),
                    YearMonth.from(one.effectiveFrom()).toString(),
                    one.weights(),
                    one.partlySolved(),
                    one.scale().all(),
                    one.countChildren(),
                    one.smallBase(),
                    one.bands(),
                    one.createdBy());
        }
    }

    record Preset(String name, String label, Weights weights) {}

    record All(List<Shown> items, int total, List<Preset> presets) {}

    @GetMapping
    @Operation(summary = "三率的计算口径，各自从哪个月起执行；全体工作人员可看")
    All list() {
        var items = desk.list().stream().map(Shown::of).toList();
        var presets = Stream.of(WeightPreset.values())
                .map(one -> new Preset(one.name(), one.label(), one.weights()))
                .toList();
        return new All(items, items.size(), presets);
    }

    @PostMapping
    @Operation(summary = "保存新的计算口径（督导员），只能从尚未开始的月份起执行")
    ResponseEntity<Shown> save(@RequestBody DefinitionForm form, Authentication login) {
        if (!readers.of(login).groups().contains(SpecialGroup.SUPERVISOR.id())) {
            throw Refusal.forbidden("SUPERVISOR_ONLY", "计算口径只能由督导员制定，请联系督导员。");
        }
        return ResponseEntity.created(URI.create(PATH)).body(Shown.of(desk.save(form, login.getName())));
    }
}
