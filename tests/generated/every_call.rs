// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

use lomi::types;

/// Returns the JSON of an operation's argument, by its Rust name.
pub type Sample<'a> = &'a (dyn Fn(
    &'static lomi::Operation,
    &'static str,
) -> serde_json::Value + Sync);

/// The result of a call: the typed value as JSON, and the response.
pub type Outcome = lomi::Result<lomi::Response<serde_json::Value>>;

/// Calls an operation; `full` sets all optional arguments as well.
pub type Call = for<'a> fn(
    &'a lomi::Client,
    bool,
    Sample<'a>,
) -> std::pin::Pin<Box<dyn Future<Output = Outcome> + Send + 'a>>;

pub const CALLS: [Call; 152usize] = [
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[0usize];
        let _ = operation;
        let call = client
            .account()
            .delete(argument::<types::DeleteAccount>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[1usize];
        let _ = operation;
        let call = client.account().export();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[2usize];
        let _ = operation;
        let call = client
            .accounts()
            .check_available_balance(argument::<String>(sample(operation, "currency")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[3usize];
        let _ = operation;
        let mut call = client.accounts().get_balance();
        if full {
            call = call
                .currency(
                    argument::<lomi::types::Currency>(sample(operation, "currency")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[4usize];
        let _ = operation;
        let mut call = client.accounts().get_balance_breakdown();
        if full {
            call = call
                .target_currency(
                    argument::<
                        lomi::types::Currency,
                    >(sample(operation, "target_currency")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[5usize];
        let _ = operation;
        let call = client
            .api_keys()
            .create(argument::<types::CreateApiKey>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[6usize];
        let _ = operation;
        let call = client.api_keys().delete(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[7usize];
        let _ = operation;
        let call = client.api_keys().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[8usize];
        let _ = operation;
        let call = client
            .charges()
            .cancel_card(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[9usize];
        let _ = operation;
        let call = client
            .charges()
            .capture_card(
                argument::<String>(sample(operation, "id")),
                argument::<types::CaptureCardCharge>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[10usize];
        let _ = operation;
        let call = client
            .charges()
            .create_card(argument::<types::CreateCardCharge>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[11usize];
        let _ = operation;
        let call = client
            .charges()
            .create_mtn(argument::<types::CreateMtnCharge>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[12usize];
        let _ = operation;
        let call = client
            .charges()
            .create_switch(
                argument::<types::CreateSwitchCharge>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[13usize];
        let _ = operation;
        let call = client
            .charges()
            .create_wave(argument::<types::CreateWaveCharge>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[14usize];
        let _ = operation;
        let call = client
            .charges()
            .get_card(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[15usize];
        let _ = operation;
        let call = client
            .charges()
            .increment_card_hold(
                argument::<String>(sample(operation, "id")),
                argument::<types::IncrementCardHold>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[16usize];
        let _ = operation;
        let call = client
            .checkout_sessions()
            .create(argument::<types::CreateCheckoutSession>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[17usize];
        let _ = operation;
        let call = client
            .checkout_sessions()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[18usize];
        let _ = operation;
        let mut call = client.checkout_sessions().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .status(
                    argument::<
                        lomi::types::CheckoutSessionStatus,
                    >(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[19usize];
        let _ = operation;
        let call = client
            .coupons()
            .create(argument::<types::CreateDiscountCoupon>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[20usize];
        let _ = operation;
        let call = client.coupons().delete(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[21usize];
        let _ = operation;
        let call = client.coupons().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[22usize];
        let _ = operation;
        let call = client
            .coupons()
            .get_performance(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[23usize];
        let _ = operation;
        let call = client.coupons().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[24usize];
        let _ = operation;
        let call = client.customers().block(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[25usize];
        let _ = operation;
        let call = client
            .customers()
            .create(argument::<types::CreateCustomer>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[26usize];
        let _ = operation;
        let call = client
            .customers()
            .create_portal_session(
                argument::<String>(sample(operation, "id")),
                argument::<types::CreateCustomerPortalSession>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[27usize];
        let _ = operation;
        let call = client
            .customers()
            .delete(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[28usize];
        let _ = operation;
        let call = client.customers().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[29usize];
        let _ = operation;
        let mut call = client
            .customers()
            .get_portal_audit(argument::<String>(sample(operation, "id")));
        if full {
            call = call.event_type(argument::<String>(sample(operation, "event_type")));
            call = call.page(argument::<i64>(sample(operation, "page")));
            call = call.page_size(argument::<i64>(sample(operation, "page_size")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[30usize];
        let _ = operation;
        let call = client
            .customers()
            .get_subscriptions(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[31usize];
        let _ = operation;
        let call = client
            .customers()
            .get_transactions(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[32usize];
        let _ = operation;
        let mut call = client.customers().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.search(argument::<String>(sample(operation, "search")));
            call = call
                .status(
                    argument::<
                        lomi::types::CustomerActivityFilter,
                    >(sample(operation, "status")),
                );
            call = call
                .type_(
                    argument::<
                        lomi::types::CustomerTypeFilter,
                    >(sample(operation, "type_")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[33usize];
        let _ = operation;
        let mut call = client.customers().top_by_spend();
        if full {
            call = call.limit(argument::<i64>(sample(operation, "limit")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[34usize];
        let _ = operation;
        let call = client
            .customers()
            .unblock(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[35usize];
        let _ = operation;
        let call = client
            .customers()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdateCustomer>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[36usize];
        let _ = operation;
        let call = client.disputes().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[37usize];
        let _ = operation;
        let mut call = client.disputes().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
            call = call
                .status(
                    argument::<lomi::types::DisputeStatus>(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[38usize];
        let _ = operation;
        let call = client
            .disputes()
            .submit_evidence(
                argument::<String>(sample(operation, "id")),
                argument::<types::SubmitDisputeEvidence>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[39usize];
        let _ = operation;
        let call = client
            .exports()
            .create(argument::<types::CreateExport>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[40usize];
        let _ = operation;
        let call = client.exports().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[41usize];
        let _ = operation;
        let call = client.exports().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[42usize];
        let _ = operation;
        let call = client.finance().aging();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[43usize];
        let _ = operation;
        let mut call = client.finance().cashflow();
        if full {
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[44usize];
        let _ = operation;
        let call = client.finance().reconcile();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[45usize];
        let _ = operation;
        let call = client.finance().summary();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[46usize];
        let _ = operation;
        let call = client
            .invoices()
            .create(argument::<types::CreateInvoice>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[47usize];
        let _ = operation;
        let call = client
            .invoices()
            .create_checkout_session(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[48usize];
        let _ = operation;
        let call = client
            .invoices()
            .finalize(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[49usize];
        let _ = operation;
        let call = client.invoices().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[50usize];
        let _ = operation;
        let mut call = client.invoices().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call
                .customer_id(argument::<String>(sample(operation, "customer_id")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.search(argument::<String>(sample(operation, "search")));
            call = call
                .status(
                    argument::<lomi::types::InvoiceStatus>(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[51usize];
        let _ = operation;
        let call = client.invoices().pdf(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[52usize];
        let _ = operation;
        let call = client.invoices().remind(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[53usize];
        let _ = operation;
        let call = client.invoices().send(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[54usize];
        let _ = operation;
        let call = client
            .invoices()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdateInvoice>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[55usize];
        let _ = operation;
        let call = client.invoices().void(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[56usize];
        let _ = operation;
        let call = client
            .logs()
            .get(
                argument::<String>(sample(operation, "id")),
                argument::<lomi::types::LogType>(sample(operation, "type_")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[57usize];
        let _ = operation;
        let mut call = client
            .logs()
            .list(argument::<lomi::types::LogType>(sample(operation, "type_")));
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call
                .event(
                    argument::<lomi::types::ActivityEvent>(sample(operation, "event")),
                );
            call = call.failed(argument::<bool>(sample(operation, "failed")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .severity(
                    argument::<lomi::types::LogSeverity>(sample(operation, "severity")),
                );
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
            call = call.status(argument::<Vec<String>>(sample(operation, "status")));
            call = call.success(argument::<bool>(sample(operation, "success")));
            call = call.webhook_id(argument::<String>(sample(operation, "webhook_id")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[58usize];
        let _ = operation;
        let call = client
            .merchants()
            .get_arr(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[59usize];
        let _ = operation;
        let call = client
            .merchants()
            .get_balance(
                argument::<String>(sample(operation, "id")),
                argument::<lomi::types::Currency>(sample(operation, "currency_code")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[60usize];
        let _ = operation;
        let call = client
            .merchants()
            .get_details(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[61usize];
        let _ = operation;
        let call = client
            .merchants()
            .get_mrr(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[62usize];
        let _ = operation;
        let call = client
            .meters()
            .create(argument::<types::CreateMeter>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[63usize];
        let _ = operation;
        let call = client.meters().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[64usize];
        let _ = operation;
        let call = client
            .meters()
            .get_balance(
                argument::<String>(sample(operation, "id")),
                argument::<String>(sample(operation, "customer_id")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[65usize];
        let _ = operation;
        let mut call = client.meters().list();
        if full {
            call = call.is_active(argument::<bool>(sample(operation, "is_active")));
            call = call.product_id(argument::<String>(sample(operation, "product_id")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[66usize];
        let _ = operation;
        let call = client
            .meters()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdateMeter>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[67usize];
        let _ = operation;
        let call = client
            .network_accounts()
            .create_account_session(
                argument::<types::CreateAccountSession>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[68usize];
        let _ = operation;
        let call = client
            .network_accounts()
            .create_login_link(argument::<String>(sample(operation, "account")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[69usize];
        let _ = operation;
        let call = client
            .organizations()
            .create(argument::<types::CreateOrganization>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[70usize];
        let _ = operation;
        let call = client
            .organizations()
            .create_key(
                argument::<String>(sample(operation, "id")),
                argument::<types::CreateOrganizationKey>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[71usize];
        let _ = operation;
        let call = client
            .organizations()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[72usize];
        let _ = operation;
        let call = client.organizations().get_metrics();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[73usize];
        let _ = operation;
        let call = client.organizations().get_radar_settings();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[74usize];
        let _ = operation;
        let call = client.organizations().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[75usize];
        let _ = operation;
        let call = client
            .organizations()
            .update_radar_settings(
                argument::<types::UpdateRadarSettings>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[76usize];
        let _ = operation;
        let call = client
            .payment_links()
            .archive(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[77usize];
        let _ = operation;
        let call = client
            .payment_links()
            .create(argument::<types::CreatePaymentLink>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[78usize];
        let _ = operation;
        let call = client
            .payment_links()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[79usize];
        let _ = operation;
        let mut call = client.payment_links().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.is_active(argument::<bool>(sample(operation, "is_active")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .link_type(
                    argument::<lomi::types::LinkType>(sample(operation, "link_type")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[80usize];
        let _ = operation;
        let call = client
            .payment_links()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdatePaymentLink>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[81usize];
        let _ = operation;
        let call = client
            .payment_requests()
            .create(argument::<types::CreatePaymentRequest>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[82usize];
        let _ = operation;
        let call = client
            .payment_requests()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[83usize];
        let _ = operation;
        let mut call = client.payment_requests().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call
                .customer_id(argument::<String>(sample(operation, "customer_id")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .status(
                    argument::<
                        lomi::types::PaymentRequestStatus,
                    >(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[84usize];
        let _ = operation;
        let call = client
            .payout_methods()
            .create(argument::<types::CreatePayoutMethod>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[85usize];
        let _ = operation;
        let call = client.payout_methods().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[86usize];
        let _ = operation;
        let call = client
            .payouts()
            .create(argument::<types::CreatePayout>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[87usize];
        let _ = operation;
        let call = client.payouts().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[88usize];
        let _ = operation;
        let mut call = client.payouts().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
            call = call.status(argument::<Vec<String>>(sample(operation, "status")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[89usize];
        let _ = operation;
        let call = client
            .products()
            .add_price(
                argument::<String>(sample(operation, "id")),
                argument::<types::AddPrice>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[90usize];
        let _ = operation;
        let call = client
            .products()
            .archive(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[91usize];
        let _ = operation;
        let call = client
            .products()
            .create(argument::<types::CreateProduct>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[92usize];
        let _ = operation;
        let call = client.products().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[93usize];
        let _ = operation;
        let mut call = client.products().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.is_active(argument::<bool>(sample(operation, "is_active")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[94usize];
        let _ = operation;
        let call = client
            .products()
            .set_default_price(
                argument::<String>(sample(operation, "id")),
                argument::<String>(sample(operation, "price_id")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[95usize];
        let _ = operation;
        let call = client
            .products()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdateProduct>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[96usize];
        let _ = operation;
        let call = client
            .products()
            .update_prices_batch(
                argument::<types::BatchUpdatePrices>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[97usize];
        let _ = operation;
        let mut call = client.providers().list();
        if full {
            call = call
                .provider_code(
                    argument::<
                        lomi::types::ProviderFilter,
                    >(sample(operation, "provider_code")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[98usize];
        let _ = operation;
        let call = client.radar().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[99usize];
        let _ = operation;
        let mut call = client.radar().list_assessments();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call
                .decision(
                    argument::<lomi::types::RadarDecision>(sample(operation, "decision")),
                );
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .rail(argument::<lomi::types::RadarRail>(sample(operation, "rail")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[100usize];
        let _ = operation;
        let call = client
            .refunds()
            .create(argument::<types::CreateRefund>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[101usize];
        let _ = operation;
        let call = client.refunds().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[102usize];
        let _ = operation;
        let mut call = client.refunds().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
            call = call
                .status(
                    argument::<lomi::types::RefundStatus>(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[103usize];
        let _ = operation;
        let call = client.settings().get_checkout();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[104usize];
        let _ = operation;
        let call = client.settings().get_storefront();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[105usize];
        let _ = operation;
        let call = client
            .settings()
            .update_checkout(
                argument::<types::UpdateCheckoutSettings>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[106usize];
        let _ = operation;
        let call = client
            .settings()
            .update_storefront(
                argument::<types::UpdateStorefrontSettings>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[107usize];
        let _ = operation;
        let call = client
            .settlements()
            .create_instant(
                argument::<types::CreateInstantSettlement>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[108usize];
        let _ = operation;
        let mut call = client
            .settlements()
            .find_transactions(argument::<String>(sample(operation, "id")));
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[109usize];
        let _ = operation;
        let call = client
            .settlements()
            .get_instant(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[110usize];
        let _ = operation;
        let mut call = client.settlements().list();
        if full {
            call = call
                .currency(
                    argument::<lomi::types::Currency>(sample(operation, "currency")),
                );
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[111usize];
        let _ = operation;
        let call = client
            .subscriptions()
            .cancel(
                argument::<String>(sample(operation, "id")),
                argument::<types::CancelSubscription>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[112usize];
        let _ = operation;
        let call = client
            .subscriptions()
            .change_plan(
                argument::<String>(sample(operation, "id")),
                argument::<types::ChangeSubscriptionPlan>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[113usize];
        let _ = operation;
        let call = client
            .subscriptions()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[114usize];
        let _ = operation;
        let call = client
            .subscriptions()
            .get_usage(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[115usize];
        let _ = operation;
        let mut call = client.subscriptions().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call
                .customer_id(argument::<String>(sample(operation, "customer_id")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .status(
                    argument::<
                        lomi::types::SubscriptionStatus,
                    >(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[116usize];
        let _ = operation;
        let call = client
            .subscriptions()
            .resume(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[117usize];
        let _ = operation;
        let call = client
            .subscriptions()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdateSubscription>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[118usize];
        let _ = operation;
        let call = client
            .support_requests()
            .close(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[119usize];
        let _ = operation;
        let call = client
            .support_requests()
            .create(argument::<types::CreateSupportRequest>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[120usize];
        let _ = operation;
        let call = client
            .support_requests()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[121usize];
        let _ = operation;
        let mut call = client.support_requests().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[122usize];
        let _ = operation;
        let call = client
            .team()
            .delete(argument::<String>(sample(operation, "member_id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[123usize];
        let _ = operation;
        let call = client
            .team()
            .invite(argument::<types::InviteTeamMember>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[124usize];
        let _ = operation;
        let call = client.team().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[125usize];
        let _ = operation;
        let call = client.team().list_roles();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[126usize];
        let _ = operation;
        let call = client
            .team()
            .revoke_invite(
                argument::<types::RevokeTeamInvite>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[127usize];
        let _ = operation;
        let call = client
            .team()
            .update_role(
                argument::<String>(sample(operation, "member_id")),
                argument::<types::UpdateTeamMemberRole>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[128usize];
        let _ = operation;
        let call = client
            .transactions()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[129usize];
        let _ = operation;
        let mut call = client.transactions().list();
        if full {
            call = call.currency(argument::<Vec<String>>(sample(operation, "currency")));
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.end_date(argument::<String>(sample(operation, "end_date")));
            call = call.is_pos(argument::<bool>(sample(operation, "is_pos")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .payment_method(
                    argument::<Vec<String>>(sample(operation, "payment_method")),
                );
            call = call.provider(argument::<String>(sample(operation, "provider")));
            call = call.start_date(argument::<String>(sample(operation, "start_date")));
            call = call.status(argument::<Vec<String>>(sample(operation, "status")));
            call = call.type_(argument::<Vec<String>>(sample(operation, "type_")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[130usize];
        let _ = operation;
        let call = client
            .transactions()
            .receipt_pdf(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[131usize];
        let _ = operation;
        let call = client
            .transfers()
            .create(argument::<types::CreateTransfer>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[132usize];
        let _ = operation;
        let call = client.transfers().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[133usize];
        let _ = operation;
        let mut call = client.transfers().list();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call
                .destination(argument::<String>(sample(operation, "destination")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .source_transaction_id(
                    argument::<String>(sample(operation, "source_transaction_id")),
                );
            call = call
                .transfer_group(argument::<String>(sample(operation, "transfer_group")));
            call = call
                .transfer_type(
                    argument::<Vec<String>>(sample(operation, "transfer_type")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[134usize];
        let _ = operation;
        let call = client
            .transfers()
            .reverse(
                argument::<String>(sample(operation, "id")),
                argument::<types::CreateTransferReversal>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[135usize];
        let _ = operation;
        let call = client
            .usage()
            .check_entitlement(
                argument::<String>(sample(operation, "customer_id")),
                argument::<String>(sample(operation, "feature_key")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[136usize];
        let _ = operation;
        let call = client
            .usage()
            .create_entitlement(
                argument::<types::CreateUsageEntitlement>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[137usize];
        let _ = operation;
        let call = client
            .usage()
            .get_revenue(
                argument::<String>(sample(operation, "end_date")),
                argument::<String>(sample(operation, "start_date")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[138usize];
        let _ = operation;
        let mut call = client.usage().list_periods();
        if full {
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .subscription_id(
                    argument::<String>(sample(operation, "subscription_id")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[139usize];
        let _ = operation;
        let call = client
            .usage_events()
            .create_usage_subscription(
                argument::<types::CreateUsageSubscription>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[140usize];
        let _ = operation;
        let call = client
            .usage_events()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[141usize];
        let _ = operation;
        let call = client
            .usage_events()
            .ingest(argument::<types::IngestUsageEvent>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[142usize];
        let _ = operation;
        let mut call = client.usage_events().list();
        if full {
            call = call.code(argument::<String>(sample(operation, "code")));
            call = call.cursor(argument::<String>(sample(operation, "cursor")));
            call = call
                .customer_id(argument::<String>(sample(operation, "customer_id")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call
                .status(
                    argument::<
                        lomi::types::UsageEventStatus,
                    >(sample(operation, "status")),
                );
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[143usize];
        let _ = operation;
        let call = client
            .webhook_deliveries()
            .get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[144usize];
        let _ = operation;
        let mut call = client
            .webhook_deliveries()
            .list(argument::<String>(sample(operation, "webhook_id")));
        if full {
            call = call.failed_only(argument::<bool>(sample(operation, "failed_only")));
            call = call.limit(argument::<i64>(sample(operation, "limit")));
            call = call.offset(argument::<i64>(sample(operation, "offset")));
            call = call
                .success_only(argument::<bool>(sample(operation, "success_only")));
        }
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[145usize];
        let _ = operation;
        let call = client
            .webhooks()
            .create(argument::<types::CreateWebhook>(sample(operation, "body")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[146usize];
        let _ = operation;
        let call = client.webhooks().delete(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[147usize];
        let _ = operation;
        let call = client.webhooks().get(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[148usize];
        let _ = operation;
        let call = client.webhooks().list();
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[149usize];
        let _ = operation;
        let call = client
            .webhooks()
            .retry_delivery(
                argument::<String>(sample(operation, "id")),
                argument::<String>(sample(operation, "delivery_id")),
            );
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[150usize];
        let _ = operation;
        let call = client.webhooks().test(argument::<String>(sample(operation, "id")));
        outcome(call.await)
    }),
    |client, full, sample| Box::pin(async move {
        let _ = (full, sample);
        let operation = &lomi::operations()[151usize];
        let _ = operation;
        let call = client
            .webhooks()
            .update(
                argument::<String>(sample(operation, "id")),
                argument::<types::UpdateWebhook>(sample(operation, "body")),
            );
        outcome(call.await)
    }),
];
