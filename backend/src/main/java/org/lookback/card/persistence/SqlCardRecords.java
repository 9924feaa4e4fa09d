package org.lookback.card.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.card.CardRecords;
import org.lookback.casefile.CaseNumber;
import org.springframework.stereotype.Repository;

@Repository
class SqlCardRecords implements CardRecords {

    private final CardRecordMapper mapper;

    SqlCardRecords(CardRecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<Proposal> proposals(CaseNumber number) {
        return mapper.listProposals(number.value());
    }

    @Override
    public void add(CaseNumber number, Proposal proposal) {
        mapper.insertProposal(number.value(), proposal);
    }

    @Override
    public List<Ruling> rulings(CaseNumber number) {
        return mapper.listRulings(number.value());
    }

    @Override
    public void add(CaseNumber number, Ruling ruling) {
        mapper.insertRuling(number.value(), ruling);
    }

    @Override
    public Optional<Arranged> arranged(CaseNumber number) {
        return Optional.ofNullable(mapper.selectArranged(number.value()));
    }

    @Override
    public void put(CaseNumber number, Arranged arranged) {
        mapper.deleteArranged(number.value());
        mapper.insertArranged(number.value(), arranged);
    }

    @Override
    public Optional<Posting> posting(CaseNumber number) {
        return Optional.ofNullable(mapper.selectPosting(number.value()));
    }

    @Override
    public void add(CaseNumber number, Posting posting) {
        mapper.insertPosting(number.value(), posting);
    }

    @Override
    public List<Interview> interviews(CaseNumber number) {
        return mapper.listInterviews(number.value()).stream()
                .map(InterviewRow::toInterview)
                .toList();
    }

    @Override
    public void add(CaseNumber number, Interview interview) {
        mapper.insertInterview(number.value(), InterviewRow.of(interview));
    }

    @Override
    public List<Report> reports(CaseNumber number) {
        return mapper.listReports(number.value());
    }

    @Override
    public void addReports(CaseNumber number, List<Report> reports) {
        mapper.insertReports(number.value(), reports);
    }

    @Override
    public List<Checked> checks(CaseNumber number) {
        return mapper.listChecks(number.value()).stream()
                .map(CheckRow::toChecked)
                .toList();
    }

    @Override
    public void addChecks(CaseNumber number, List<Checked> checks) {
        mapper.insertChecks(number.value(), checks.stream().map(CheckRow::of).toList());
    }

    @Override
    public Optional<Down> down(CaseNumber number) {
        return mapper.listDowns(number.value()).stream().findFirst();
    }

    @Override
    public void add(CaseNumber number, Down down) {
        mapper.insertDown(number.value(), down);
    }

    @Override
    public List<Photo> photos(CaseNumber number) {
        return mapper.listPhotos(number.value());
    }

    @Override
    public void addPhotos(CaseNumber number, List<Photo> photos) {
        mapper.insertPhotos(number.value(), photos);
    }

    @Override
    public List<Relapsed> relapses(CaseNumber number) {
        return mapper.listRelapses(number.value());
    }

    @Override
    public void addRelapses(CaseNumber number, List<Relapsed> relapses) {
        mapper.insertRelapses(number.value(), relapses);
    }
}
