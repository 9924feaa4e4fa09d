package org.lookback.hotline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lookback.casecard.web.AboutCase;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.web.Readers;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.HotlineState;
import org.lookback.hotline.web.HotlineSight.Seen;
import org.lookback.refusal.Refusal;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a hotline case is about: the request, its petitioner masked, and its way through the units. [S4][C6] */
@Component
class AboutRequest implements AboutCase {

    private final HotlineCases cases;
    private final HotlineSight sight;
    private final HotlinePages pages;
    private final Readers readers;

    AboutRequest(HotlineCases cases, HotlineSight sight, HotlinePages pages, Readers readers) {
        this.readers = readers;
        this.cases = cases;
        this.sight = sight;
        this.pages = pages;
    }

    @Override
    public boolean letsRead(CaseFile file, Authentication login) {
        return cases.find(new CaseNumber(file.caseNo())).isPresent() && HotlineSight.isCentre(readers.of(login));
    }

    @Override
    public Optional<About> of(CaseFile file, Authentication login, boolean byTask) {
        if (cases.find(new CaseNumber(file.caseNo())).isEmpty()) {
            return Optional.empty();
        }
        var seen = byTask ? byTask(new CaseNumber(file.caseNo()), login) : sight.mayRead(file.caseNo(), login);
        var page = pages.page(seen);
        var sections = new ArrayList<>(RequestSections.request(page));
        sections.addAll(RequestSections.petitioner(page.petitioner()));
        sections.addAll(RequestSections.course(page));
        var mine = seen.reader().units().contains(page.leadUnit());
        return Optional.of(new About(
                sections,
                List.of(),
                page.petitioner().name() == null && page.petitioner().phone() == null
                        ? null
                        : "/api/petitioners/%s/unmask".formatted(page.caseNo()),
                narrow(page),
                mine && page.state().equals(HotlineState.HANDLING.name()) ? whistle(page) : null,
                null));
    }

    /** Also of a unit that never had the case, unless the request is a tip-off about it. */
    private Seen byTask(CaseNumber number, Authentication login) {
        var seen = new Seen(cases.get(number), cases.request(number), readers.of(login));
        if (HotlineSight.isKeptFrom(seen)) {
            throw Refusal.notFound("CASE_NOT_FOUND", "没有编号为 %s 的案件，或您无权查看，请核对编号。".formatted(number));
        }
        return seen;
    }

    private static boolean narrow(HotlinePage page) {
        return page.orders().isEmpty() && !page.supports().isEmpty();
    }

    private static String whistle(HotlinePage page) {
        return "/api/hotline/cases/%s/supports".formatted(page.caseNo());
    }
}
