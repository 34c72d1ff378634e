package org.ura.webhooks;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.ura.people.AuditKind;
import org.ura.people.AuditLog;
import org.ura.people.AuditNote;
import org.ura.people.Caller;
import org.ura.people.PersonInfo;
import org.ura.people.Refused;
import org.ura.project.Tidings;

/// What a project tells to other programs. All needs the right to manage the project.
@Service
@Transactional
public class Webhooks {

    /// The most webhooks of a project.
    public static final int MOST = 20;

    private final Tidings tidings;
    private final WebhookRows rows;
    private final Outbox outbox;
    private final Gate gate;
    private final AuditLog audit;

    Webhooks(Tidings tidings, WebhookRows rows, Outbox outbox, Gate gate, AuditLog audit) {
        this.tidings = tidings;
        this.rows = rows;
        this.outbox = outbox;
        this.gate = gate;
        this.audit = audit;
    }

    /// The project's webhooks, the oldest first.
    @Transactional(readOnly = true)
    public List<WebhookInfo> list(Caller caller, long projectId) {
        tidings.managing(caller, projectId);
        return rows.of(projectId);
    }

    /// One webhook. Throws [Refused], unknown.
    @Transactional(readOnly = true)
    public WebhookInfo get(Caller caller, long webhookId) {
        return known(caller, webhookId);
    }

    /// Makes a webhook. Its secret cannot be had again. Throws [Refused], invalid, for an address that is none or
    /// that no administrator has listed, and a clash when there are [#MOST] already.
    public MadeWebhook make(Caller caller, long projectId, NewWebhook wanted) {
        PersonInfo manager = tidings.managing(caller, projectId);
        gate.checked(wanted.address());
        if (rows.of(projectId).size() >= MOST) {
            throw Refused.clash("refused.webhooksMany", MOST);
        }
        String secret = Signature.secret();
        WebhookInfo made =
                rows.one(rows.add(projectId, wanted, secret, manager.id())).orElseThrow();
        note(manager, AuditKind.WEBHOOK_MADE, made);
        return new MadeWebhook(made, secret);
    }

    /// Changes a webhook as a whole. `version` is the one that the caller saw. Throws [Refused] as [#make] does.
    public ChangeResult change(Caller caller, long webhookId, long version, NewWebhook wanted) {
        PersonInfo manager = tidings.managing(caller, known(caller, webhookId).projectId());
        WebhookInfo before = locked(webhookId);
        if (before.version() != version) {
            return new ChangeResult.Conflict(before);
        }
        if (!before.address().equals(wanted.address())) {
            gate.checked(wanted.address());
        }
        rows.change(webhookId, wanted);
        WebhookInfo now = rows.one(webhookId).orElseThrow();
        note(manager, AuditKind.WEBHOOK_CHANGED, now);
        return new ChangeResult.Changed(now);
    }

    /// Gives a webhook another secret, which cannot be had again; what is sent from now on is signed with it.
    public MadeWebhook renewSecret(Caller caller, long webhookId) {
        PersonInfo manager = tidings.managing(caller, known(caller, webhookId).projectId());
        locked(webhookId);
        String secret = Signature.secret();
        rows.changeSecret(webhookId, secret);
        WebhookInfo now = rows.one(webhookId).orElseThrow();
        note(manager, AuditKind.WEBHOOK_CHANGED, now);
        return new MadeWebhook(now, secret);
    }

    /// Takes a webhook away, with its messages.
    public void remove(Caller caller, long webhookId) {
        PersonInfo manager = tidings.managing(caller, known(caller, webhookId).projectId());
        WebhookInfo gone = locked(webhookId);
        rows.remove(webhookId);
        note(manager, AuditKind.WEBHOOK_REMOVED, gone);
    }

    /// Sends a message that says nothing, to see whether it arrives. Throws [Refused], a clash, when the webhook is
    /// switched off. Returns the delivery's id.
    public long ping(Caller caller, long webhookId) {
        WebhookInfo webhook = known(caller, webhookId);
        if (!webhook.active()) {
            throw Refused.clash("refused.webhookOff");
        }
        return outbox.ping(webhook);
    }

    /// Throws the same for a webhook of a project that the caller does not see as for one that there is not.
    private WebhookInfo known(Caller caller, long webhookId) {
        WebhookInfo found = rows.one(webhookId).orElseThrow(() -> Refused.unknown("refused.unknown"));
        tidings.managing(caller, found.projectId());
        return found;
    }

    private WebhookInfo locked(long webhookId) {
        return rows.lock(webhookId).orElseThrow(() -> Refused.unknown("refused.unknown"));
    }

    private void note(PersonInfo manager, AuditKind kind, WebhookInfo webhook) {
        audit.note(
                manager,
                AuditNote.of(kind, webhook.label(), webhook.id())
                        .in(webhook.projectId())
                        .with(webhook.address()));
    }
}
