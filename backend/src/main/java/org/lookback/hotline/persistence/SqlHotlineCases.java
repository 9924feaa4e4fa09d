package org.lookback.hotline.persistence;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.HotlineCase;
import org.lookback.hotline.HotlineCases;
import org.lookback.hotline.Request;
import org.lookback.privacy.PersonalData;
import org.lookback.refusal.Refusal;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;

@Repository
class SqlHotlineCases implements HotlineCases {

    private final HotlineCaseMapper mapper;
    private final PersonalData personal;

    SqlHotlineCases(HotlineCaseMapper mapper, PersonalData personal) {
        this.mapper = mapper;
        this.personal = personal;
    }

    @Override
    public Optional<HotlineCase> find(CaseNumber number) {
        return Optional.ofNullable(mapper.selectByNumber(number.value())).map(HotlineCaseRow::toCase);
    }

    @Override
    public Request request(CaseNumber number) {
        return Optional.ofNullable(mapper.selectRequest(number.value()))
                .map(row -> row.toRequest(row.accusedParty() == null ? null : personal.decrypt(row.accusedParty())))
                .orElseThrow(
                        () -> Refusal.notFound("HOTLINE_CASE_NOT_FOUND", "没有编号为 %s 的热线诉求，请核对编号。".formatted(number)));
    }

    @Override
    public List<CaseNumber> children(CaseNumber parent) {
        return mapper.listChildren(parent.value()).stream().map(CaseNumber::new).toList();
    }

    @Override
    public Optional<CaseNumber> taken(String source, String externalNo) {
        return Optional.ofNullable(mapper.selectTaken(source, externalNo)).map(CaseNumber::new);
    }

    @Override
    public void add(HotlineCase hotline, Request request) {
        mapper.insertRequest(HotlineRequestRow.of(hotline.number().value(), request, sealed(request.accusedParty())));
        mapper.insertCase(HotlineCaseRow.of(hotline));
    }

    @Override
    public void update(HotlineCase hotline) {
        if (mapper.updateIfUnchanged(HotlineCaseRow.of(hotline)) == 0) {
            throw new OptimisticLockingFailureException("hotline case %s was changed".formatted(hotline.number()));
        }
    }

    @Override
    public void correct(CaseNumber number, Request request) {
        mapper.correct(number.value(), request.category(), request.urgency().name());
    }

    private @Nullable String sealed(@Nullable String party) {
        return party == null ? null : personal.encrypt(party);
    }
}
