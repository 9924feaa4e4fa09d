package org.lookback.hotline.persistence;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.hotline.Callback;
import org.lookback.hotline.CallbackAttempt;
import org.lookback.hotline.DispatchObjection;
import org.lookback.hotline.HotlineRecords;
import org.lookback.hotline.OnAccount;
import org.lookback.hotline.QualityCheck;
import org.lookback.hotline.RequestChange;
import org.lookback.hotline.SupportCall;
import org.lookback.hotline.WorkOrder;
import org.lookback.refusal.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Repository;

@Repository
class SqlHotlineRecords implements HotlineRecords {

    private final HotlineRecordMapper mapper;

    SqlHotlineRecords(HotlineRecordMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public List<WorkOrder> orders(CaseNumber number) {
        return mapper.listOrders(number.value());
    }

    @Override
    public void add(WorkOrder order) {
        mapper.insertWorkOrder(order);
    }

    @Override
    public void update(WorkOrder order) {
        mapper.updateWorkOrder(order);
    }

    @Override
    public List<DispatchObjection> objections(CaseNumber number) {
        return mapper.listObjections(number.value());
    }

    @Override
    public void add(DispatchObjection objection) {
        try {
            mapper.insertDispatchObjection(objection);
        } catch (DuplicateKeyException second) {
            throw Refusal.conflict("ONE_OBJECTION", "贵单位在本案中已提过一次派单异议，不能再提。");
        }
    }

    @Override
    public void update(DispatchObjection objection) {
        mapper.updateDispatchObjection(objection);
    }

    @Override
    public List<SupportCall> supports(CaseNumber number) {
        return mapper.listSupports(number.value());
    }

    @Override
    public void add(SupportCall call) {
        mapper.insertSupportCall(call);
    }

    @Override
    public void update(SupportCall call) {
        mapper.updateSupportCall(call);
    }

    @Override
    public List<QualityCheck> qualities(CaseNumber number) {
        return mapper.listQualities(number.value());
    }

    @Override
    public void add(QualityCheck check) {
        mapper.insertQualityCheck(check);
    }

    @Override
    public List<CallbackAttempt> attempts(CaseNumber number) {
        return mapper.listAttempts(number.value());
    }

    @Override
    public void add(CallbackAttempt attempt) {
        mapper.insertCallbackAttempt(attempt);
    }

    @Override
    public List<Callback> callbacks(CaseNumber number) {
        return mapper.listCallbacks(number.value()).stream()
                .map(HotlineCallbackRow::toCallback)
                .toList();
    }

    @Override
    public void add(Callback callback) {
        mapper.insertCallback(HotlineCallbackRow.of(callback));
    }

    @Override
    public void update(Callback callback) {
        mapper.updateCallback(HotlineCallbackRow.of(callback));
    }

    @Override
    public List<OnAccount> accounts(CaseNumber number) {
        return mapper.listAccounts(number.value());
    }

    @Override
    public void add(OnAccount account) {
        mapper.insertOnAccount(account);
    }

    @Override
    public void update(OnAccount account) {
        mapper.updateOnAccount(account);
    }

    @Override
    public List<RequestChange> changes(CaseNumber number) {
        return mapper.listChanges(number.value());
    }

    @Override
    public void add(RequestChange change) {
        mapper.insertRequestChange(change);
    }
}
