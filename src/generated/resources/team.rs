// Generated from openapi.json and openapi.overlay.json; do not edit.
// `cargo xtask spec generate` writes it again.

//! The operations on team.

use crate::call::{QueryParam, encode_path};
use crate::types;

/// The operations on team: [`Client::team`](crate::Client::team).
#[derive(Clone, Debug)]
pub struct Team {
    pub(crate) client: crate::Client,
}

impl Team {
    /// `DELETE /team/members/{memberId}` (`TeamController_remove`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TeamController_remove")]
    pub fn delete(&self, member_id: impl Into<String>) -> Delete {
        let options = crate::call::Options::default();
        Delete {
            client: self.client.clone(),
            member_id: member_id.into(),
            options,
        }
    }
    /// `POST /team/invitations` (`TeamController_invite`).
    ///
    /// Not safe to repeat once it may have reached the server: it could act twice.
    /// After [an unknown outcome](crate::Error::outcome_unknown), use [`team().list()`](crate::resources::team::Team::list) (`GET /team`) to find out whether the call took effect before you call again.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TeamController_invite")]
    #[inline]
    pub fn invite(&self, body: types::InviteTeamMember) -> Invite {
        let options = crate::call::Options::default();
        Invite {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `GET /team` (`TeamController_list`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TeamController_list")]
    #[inline]
    pub fn list(&self) -> List {
        let options = crate::call::Options::default();
        List {
            client: self.client.clone(),
            options,
        }
    }
    /// `GET /team/roles` (`TeamController_listRoles`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TeamController_listRoles")]
    #[inline]
    pub fn list_roles(&self) -> ListRoles {
        let options = crate::call::Options::default();
        ListRoles {
            client: self.client.clone(),
            options,
        }
    }
    /// `DELETE /team/invitations` (`TeamController_revokeInvite`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TeamController_revokeInvite")]
    #[inline]
    pub fn revoke_invite(&self, body: types::RevokeTeamInvite) -> RevokeInvite {
        let options = crate::call::Options::default();
        RevokeInvite {
            client: self.client.clone(),
            body: body,
            options,
        }
    }
    /// `PATCH /team/members/{memberId}` (`TeamController_updateRole`).
    ///
    /// Safe to repeat.
    ///
    /// # Errors
    ///
    /// Once the call is awaited: [`Error::Request`](crate::Error::Request), [`Error::Transport`](crate::Error::Transport), [`Error::Api`](crate::Error::Api) or [`Error::Decode`](crate::Error::Decode).
    #[doc(alias = "TeamController_updateRole")]
    pub fn update_role(
        &self,
        member_id: impl Into<String>,
        body: types::UpdateTeamMemberRole,
    ) -> UpdateRole {
        let options = crate::call::Options::default();
        UpdateRole {
            client: self.client.clone(),
            member_id: member_id.into(),
            body: body,
            options,
        }
    }
}

/// A call of `DELETE /team/members/{memberId}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Delete {
    client: crate::Client,
    options: crate::call::Options,
    member_id: String,
}

crate::call::setters!(Delete);

impl ::std::future::IntoFuture for Delete {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, member_id } = self;
        let operation = &DELETE;
        let checked = crate::check::path(operation, &[("memberId", member_id.as_str())]);
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.team_delete(&member_id), |response| response)
    }
}

/// A call of `POST /team/invitations`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct Invite {
    client: crate::Client,
    options: crate::call::Options,
    body: types::InviteTeamMember,
}

crate::call::setters!(Invite);

impl ::std::future::IntoFuture for Invite {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &INVITE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.team_invite(&body), |response| response)
    }
}

/// A call of `GET /team`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct List {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(List);

impl ::std::future::IntoFuture for List {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(checked, move |writer| writer.team_list(), |response| response)
    }
}

/// A call of `GET /team/roles`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct ListRoles {
    client: crate::Client,
    options: crate::call::Options,
}

crate::call::setters!(ListRoles);

impl ::std::future::IntoFuture for ListRoles {
    type Output = crate::Result<crate::Response<crate::Page<crate::types::TeamRole>>>;
    type IntoFuture = crate::CallFuture<
        crate::Response<crate::Page<crate::types::TeamRole>>,
    >;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options } = self;
        let operation = &LIST_ROLES;
        let checked = crate::Result::Ok(());
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                crate::Page<crate::types::TeamRole>,
                _,
            >(checked, move |writer| writer.team_list_roles(), |response| response)
    }
}

/// A call of `DELETE /team/invitations`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct RevokeInvite {
    client: crate::Client,
    options: crate::call::Options,
    body: types::RevokeTeamInvite,
}

crate::call::setters!(RevokeInvite);

impl ::std::future::IntoFuture for RevokeInvite {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, body } = self;
        let operation = &REVOKE_INVITE;
        let checked = crate::Result::Ok(())
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.team_revoke_invite(&body),
            |response| response,
        )
    }
}

/// A call of `PATCH /team/members/{memberId}`. Nothing is sent until it is awaited.
#[derive(Clone, Debug)]
#[must_use = "a call sends nothing until it is awaited"]
pub struct UpdateRole {
    client: crate::Client,
    options: crate::call::Options,
    member_id: String,
    body: types::UpdateTeamMemberRole,
}

crate::call::setters!(UpdateRole);

impl ::std::future::IntoFuture for UpdateRole {
    type Output = crate::Result<crate::Response<::serde_json::Value>>;
    type IntoFuture = crate::CallFuture<crate::Response<::serde_json::Value>>;
    #[inline]
    fn into_future(self) -> Self::IntoFuture {
        let Self { client, options, member_id, body } = self;
        let operation = &UPDATE_ROLE;
        let checked = crate::check::path(operation, &[("memberId", member_id.as_str())])
            .and_then(|()| crate::check::body(operation, &body));
        let call = crate::call::Call::new(client.handle(), operation, options, None);
        call.send::<
                ::serde_json::Value,
                _,
            >(
            checked,
            move |writer| writer.team_update_role(&member_id, &body),
            |response| response,
        )
    }
}

impl crate::call::RequestWriter<'_> {
    #[inline]
    pub(crate) fn team_delete<'a>(
        &'a self,
        member_id: &'a str,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/team/members/{}", self.baseurl, encode_path(member_id),);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn team_invite<'a>(
        &'a self,
        body: &'a types::InviteTeamMember,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/team/invitations", self.baseurl,);
        self.client
            .post(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn team_list<'a>(&'a self) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/team", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn team_list_roles<'a>(
        &'a self,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/team/roles", self.baseurl,);
        self.client
            .get(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .build()
    }
    #[inline]
    pub(crate) fn team_revoke_invite<'a>(
        &'a self,
        body: &'a types::RevokeTeamInvite,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/team/invitations", self.baseurl,);
        self.client
            .delete(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
    #[inline]
    pub(crate) fn team_update_role<'a>(
        &'a self,
        member_id: &'a str,
        body: &'a types::UpdateTeamMemberRole,
    ) -> ::reqwest::Result<::reqwest::Request> {
        let url = format!("{}/team/members/{}", self.baseurl, encode_path(member_id),);
        self.client
            .patch(url)
            .header(
                ::reqwest::header::ACCEPT,
                ::reqwest::header::HeaderValue::from_static("application/json"),
            )
            .json(&body)
            .build()
    }
}

pub(crate) const DELETE: crate::Operation = crate::Operation {
    id: "TeamController_remove",
    method: "DELETE",
    path: "/team/members/{memberId}",
    resource: "team",
    name: "delete",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const INVITE: crate::Operation = crate::Operation {
    id: "TeamController_invite",
    method: "POST",
    path: "/team/invitations",
    resource: "team",
    name: "invite",
    request: Some("InviteTeamMember"),
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::NeverAfterSend,
};

pub(crate) const LIST: crate::Operation = crate::Operation {
    id: "TeamController_list",
    method: "GET",
    path: "/team",
    resource: "team",
    name: "list",
    request: None,
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const LIST_ROLES: crate::Operation = crate::Operation {
    id: "TeamController_listRoles",
    method: "GET",
    path: "/team/roles",
    resource: "team",
    name: "list_roles",
    request: None,
    response: "Page<TeamRole>",
    confidence: crate::TypeConfidence::Likely,
    reading: crate::operation::Reading {
        empty: false,
        envelope: crate::operation::Envelope::List(&[]),
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const REVOKE_INVITE: crate::Operation = crate::Operation {
    id: "TeamController_revokeInvite",
    method: "DELETE",
    path: "/team/invitations",
    resource: "team",
    name: "revoke_invite",
    request: Some("RevokeTeamInvite"),
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};

pub(crate) const UPDATE_ROLE: crate::Operation = crate::Operation {
    id: "TeamController_updateRole",
    method: "PATCH",
    path: "/team/members/{memberId}",
    resource: "team",
    name: "update_role",
    request: Some("UpdateTeamMemberRole"),
    response: "serde_json::Value",
    confidence: crate::TypeConfidence::Untyped,
    reading: crate::operation::Reading {
        empty: true,
        envelope: crate::operation::Envelope::None,
        two_step: false,
        outcome_fields: &[],
        distinctive: false,
        identifiers: &[],
    },
    idempotency_key: crate::HeaderSupport::No,
    account: crate::HeaderSupport::No,
    paging: crate::Paging::None,
    retry: crate::Retry::Safe,
};
