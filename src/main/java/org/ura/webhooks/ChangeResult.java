package org.ura.webhooks;

/// What became of a change to a webhook.
public sealed interface ChangeResult {

    /// It is stored.
    record Changed(WebhookInfo now) implements ChangeResult {}

    /// Somebody else was faster and nothing was stored.
    record Conflict(WebhookInfo current) implements ChangeResult {}
}
