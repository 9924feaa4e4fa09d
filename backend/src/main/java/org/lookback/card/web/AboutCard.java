package org.lookback.card.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.lookback.card.Cards;
import org.lookback.casecard.web.AboutCase;
import org.lookback.casecard.web.AboutLines;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a yellow card is about: the venue, the conditions under which it comes off, what has to be put right, and the past. [S3] */
@Component
class AboutCard implements AboutCase {

    private final Cards cards;
    private final CardPages pages;

    AboutCard(Cards cards, CardPages pages) {
        this.cards = cards;
        this.pages = pages;
    }

    @Override
    public Optional<About> of(CaseFile file, Authentication login, boolean byTask) {
        return cards.find(new CaseNumber(file.caseNo())).map(pages::read).map(AboutCard::about);
    }

    private static About about(CardPage page) {
        var sections = new ArrayList<Section>(card(page));
        sections.addAll(conditions(page));
        sections.addAll(interviews(page));
        sections.addAll(items(page));
        sections.addAll(past(page));
        return new About(sections, List.of(), null, false, null, null);
    }

    private static List<Section> card(CardPage page) {
        var venue = page.venue();
        var arranged = page.arrangement();
        var lines = new AboutLines()
                .line("场所", "%s（%s）".formatted(venue.name(), venue.code()))
                .line("地址", venue.address())
                .line("场所状态", venue.statusLabel())
                .line("信用等级", venue.creditClass() == null ? null : venue.creditClass() + " 类")
                .line("所属街道", page.subdistrictName())
                .line("第几张", "第%d张%s".formatted(page.seq(), page.repeated() ? "（再次挂牌）" : ""))
                .line("目前", page.stageLabel());
        page.proposals().forEach(one -> lines.of("提请理由", one.reason(), one.sourceCase()));
        if (arranged != null) {
            lines.time("约谈时间", arranged.interviewAt())
                    .line("约谈地点", arranged.interviewPlace())
                    .time("考核时间", arranged.testAt())
                    .line("挂牌位置", arranged.postedPlace());
        }
        return lines.under("黄牌", false);
    }

    private static List<Section> conditions(CardPage page) {
        var lines = new AboutLines();
        page.conditions().forEach(one -> lines.line(one.label(), (one.met() ? "已具备。" : "还缺。") + one.sentence()));
        return lines.under("摘牌条件", false);
    }

    private static List<Section> interviews(CardPage page) {
        var lines = new AboutLines();
        page.interviews()
                .forEach(one -> lines.line(
                        "第%d次 %s".formatted(one.round(), one.bodyName()),
                        Stream.of(one.resultLabel(), one.commitments())
                                .filter(text -> text != null && !text.isBlank())
                                .reduce((first, more) -> first + "；" + more)
                                .orElse("")));
        return lines.under("约谈", true);
    }

    private static List<Section> items(CardPage page) {
        var lines = new AboutLines();
        page.items()
                .forEach(one -> lines.of(
                        "第%d项 %s".formatted(one.itemNo(), one.stateLabel()), one.description(), one.inspection()));
        return lines.under("要整改的问题", false);
    }

    private static List<Section> past(CardPage page) {
        var lines = new AboutLines();
        page.earlierCards().forEach(one -> lines.of("第%d张黄牌".formatted(one.seq()), lifted(one), one.caseNo()));
        page.history().forEach(one -> lines.line(one.on().toString(), one.text() + "；" + one.consequence()));
        return lines.under("场所以往情况", true);
    }

    private static String lifted(CardPage.EarlierPart earlier) {
        var label = earlier.liftedLabel() == null ? "在挂" : earlier.liftedLabel();
        return earlier.counted() ? label : "已撤销，不计";
    }
}
