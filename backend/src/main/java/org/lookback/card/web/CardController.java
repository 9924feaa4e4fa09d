package org.lookback.card.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.card.Card;
import org.lookback.card.CardPosting;
import org.lookback.card.CardReading;
import org.lookback.card.CardSearch;
import org.lookback.card.CardStage;
import org.lookback.card.Cards;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/cards")
@Tag(name = "黄牌")
class CardController {

    private static final int MOST = 200;

    private final Cards cards;
    private final CardReading reading;
    private final CardPages pages;
    private final CardLines lines;
    private final CardPosting posting;
    private final CardSight sight;

    CardController(
            Cards cards, CardReading reading, CardPages pages, CardLines lines, CardPosting posting, CardSight sight) {
        this.cards = cards;
        this.reading = reading;
        this.pages = pages;
        this.lines = lines;
        this.posting = posting;
        this.sight = sight;
    }

    record Found(List<CardLine> items, long total) {}

    @GetMapping
    @Operation(summary = "查找黄牌（本单位主办或参与的；监督人员可见全部）；active=true 为尚未摘牌或结束的")
    Found search(
            @RequestParam(required = false) @Nullable String venue,
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable CardStage stage,
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            Authentication login) {
        if (limit < 1 || limit > MOST || offset < 0) {
            throw Refusal.invalid("PAGE_BAD", "参数 limit 应在 1 到 %d 之间，offset 不能小于 0。".formatted(MOST));
        }
        var search = new CardSearch(venue, sight.units(unit, login), stage, active, limit, offset);
        return new Found(lines.of(cards.search(search)), cards.count(search));
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "一张黄牌：场所、问题、安排、送达、约谈、考核、摘牌条件、核查、回头看、历次违规")
    CardPage card(@PathVariable String caseNo, Authentication login) {
        return pages.of(seen(caseNo, login));
    }

    @PutMapping("/{caseNo}/arrangement")
    @Operation(summary = "安排约谈、考核的时间地点和挂牌位置（送达前可改；改后须重新打印通知书和黄牌）")
    CardPage arrange(@PathVariable String caseNo, @RequestBody ArrangementForm wanted, Authentication login) {
        var card = seen(caseNo, login);
        sight.mustHandle(card.parties().leadUnit(), login);
        posting.arrange(card.number(), wanted.read(), login.getName());
        return pages.of(cards.get(card.number()));
    }

    private Card seen(String caseNo, Authentication login) {
        return reading.card(sight.mayRead(caseNo, login));
    }
}
