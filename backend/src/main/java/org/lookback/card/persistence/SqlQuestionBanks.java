package org.lookback.card.persistence;

import java.util.List;
import java.util.Optional;
import org.lookback.card.BankVersion;
import org.lookback.card.QuestionBank;
import org.lookback.card.QuestionBanks;
import org.lookback.card.persistence.BankMapper.QuestionRow;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlQuestionBanks implements QuestionBanks {

    private static final int QUESTIONS_AT_ONCE = 200;

    private final BankMapper mapper;

    SqlQuestionBanks(BankMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<QuestionBank> newest() {
        return Optional.ofNullable(mapper.selectNewestVersion()).flatMap(this::find);
    }

    @Override
    public Optional<QuestionBank> find(int version) {
        return Optional.ofNullable(mapper.selectHead(version))
                .map(head -> new QuestionBank(
                        version,
                        head.source(),
                        head.publishedBy(),
                        head.publishedAt(),
                        mapper.listQuestions(version).stream()
                                .map(QuestionRow::question)
                                .toList()));
    }

    @Override
    public List<BankVersion> versions() {
        return mapper.listVersions();
    }

    @Override
    public boolean knows(String fingerprint) {
        return mapper.countFingerprint(fingerprint) > 0;
    }

    @Override
    public boolean add(QuestionBank bank) {
        try {
            mapper.insert(bank, bank.fingerprint());
        } catch (DuplicateKeyException anotherNodeWasFirst) {
            return false;
        }
        var rows = bank.questions().stream().map(QuestionRow::of).toList();
        for (int from = 0; from < rows.size(); from += QUESTIONS_AT_ONCE) {
            mapper.insertQuestions(bank.version(), rows.subList(from, Math.min(from + QUESTIONS_AT_ONCE, rows.size())));
        }
        return true;
    }
}
