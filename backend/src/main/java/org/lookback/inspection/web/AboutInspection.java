package org.lookback.inspection.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.casecard.web.AboutCase;
import org.lookback.casecard.web.AboutLines;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.inspection.Dossiers;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What an inspection is about: the venue and its past, what was found, and how it looked before and after. */
@Component
class AboutInspection implements AboutCase {

    private final Dossiers dossiers;
    private final DossierPages pages;
    private final EarlierVisits past;

    AboutInspection(Dossiers dossiers, DossierPages pages, EarlierVisits past) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.past = past;
    }

    @Override
    public Optional<About> of(CaseFile file, Authentication login, boolean byTask) {
        var number = new CaseNumber(file.caseNo());
        if (!dossiers.has(number)) {
            return Optional.empty();
        }
        var page = pages.of(dossiers.dossier(number));
        var sections = new ArrayList<Section>(plan(page));
        sections.addAll(findings(page));
        sections.addAll(past.of(page));
        var compared = page.findings().stream().map(AboutInspection::compared).toList();
        return Optional.of(new About(sections, compared, null, false, null, null));
    }

    private static List<Section> plan(DossierPage page) {
        var venue = page.venue();
        return new AboutLines()
                .line("场所", "%s（%s）".formatted(venue.name(), venue.code()))
                .line("地址", venue.address())
                .line("场所状态", venue.statusLabel())
                .line("信用等级", venue.creditClass() == null ? null : venue.creditClass() + " 类")
                .line("任务来源", page.sourceLabel())
                .line("检查事项", page.matter())
                .line("计划日期", page.plannedOn().toString())
                .line(
                        "检查人员",
                        page.officers().stream()
                                .filter(officer -> officer.phase().equals("INSPECT"))
                                .map(DossierPage.OfficerPage::name)
                                .collect(Collectors.joining("、")))
                .line("处置措施", page.measureLabel())
                .line("备注", page.note())
                .under("案情", false);
    }

    private static List<Section> findings(DossierPage page) {
        var lines = new AboutLines();
        page.findings()
                .forEach(one -> lines.line("第%d项 %s".formatted(one.itemNo(), one.stateLabel()), one.description()));
        page.lookBacks()
                .forEach(one -> lines.line(
                        "第%d次回头看".formatted(one.index() + 1),
                        "%s，计划 %s".formatted(one.resultLabel(), one.plannedOn())));
        return lines.under("发现的问题和回头看", false);
    }

    private static Compared compared(FindingPage finding) {
        var after = Stream.of(
                        finding.afterEvidence().stream(),
                        finding.reports().stream().flatMap(one -> one.evidence().stream()),
                        finding.verifications().stream().flatMap(one -> one.evidence().stream()))
                .flatMap(one -> one)
                .distinct()
                .toList();
        var title = "第%d项 %s".formatted(finding.itemNo(), finding.itemText());
        return new Compared(title, finding.stateLabel(), finding.evidence(), after);
    }
}
