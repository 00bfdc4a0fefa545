//! What the newer document adds works on the wire.

use lomi::types::{Category, CategoryInput};
use lomi_own_document::{create, link, recurring};
use serde_json::{Value, json};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A server that answers one request with `body`, and returns the request's first line and body.
async fn server(body: String) -> (String, tokio::task::JoinHandle<(String, Value)>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let served = tokio::spawn(async move {
        let (mut stream, _) = listener.accept().await.unwrap();
        let mut received = Vec::new();
        let request = loop {
            stream.read_buf(&mut received).await.unwrap();
            let text = String::from_utf8(received.clone()).unwrap();
            if let Some((head, body)) = text.split_once("\r\n\r\n")
                && let Ok(body) = serde_json::from_str::<Value>(body)
            {
                break (head.lines().next().unwrap().to_owned(), body);
            }
        };
        let head = "HTTP/1.1 201 Created\r\ncontent-type: application/json\r\nconnection: close\r\n";
        let response = format!("{head}content-length: {}\r\n\r\n{body}", body.len());
        stream.write_all(response.as_bytes()).await.unwrap();
        request
    });
    (url, served)
}

fn client(url: &str) -> lomi::Client {
    let builder = lomi::Client::builder().key("lomi_sk_test_0123456789abcdef");
    builder.base_url(url).build().unwrap()
}

fn tree() -> CategoryInput {
    CategoryInput::new("all")
        .parent(Box::new(CategoryInput::new("root")))
        .children(vec![CategoryInput::new("shoes"), CategoryInput::new("hats")])
}

#[tokio::test]
async fn the_new_operation_sends_and_receives_trees() {
    let answer = json!({
        "name": "all",
        "parent": {"name": "root", "children": []},
        "children": [{"name": "shoes", "children": [{"name": "boots", "children": []}]}],
        "by_name": {"hats": {"name": "hats", "children": []}},
    });
    let (url, served) = server(answer.to_string()).await;
    let category: Category = create(&client(&url), tree()).await.unwrap();
    let (line, sent) = served.await.unwrap();
    assert_eq!(line, "POST /categories HTTP/1.1");
    assert_eq!(
        sent,
        json!({
            "name": "all",
            "parent": {"name": "root"},
            "children": [{"name": "shoes"}, {"name": "hats"}],
        })
    );
    assert_eq!(category.parent.as_ref().unwrap().name, "root");
    assert_eq!(category.children[0].children[0].name, "boots");
    let again = serde_json::to_value(&category).unwrap();
    assert_eq!(again["children"][0]["children"][0]["name"], "boots");
    assert_eq!(again["by_name"]["hats"]["name"], "hats");
}

#[tokio::test]
async fn a_rule_is_checked_at_any_depth_before_anything_is_sent() {
    let deep = tree().children(vec![CategoryInput::new("a").children(vec![CategoryInput::new("")])]);
    let error = create(&client("http://127.0.0.1:9"), deep).await.unwrap_err();
    let text = error.to_string();
    assert!(text.contains("children[0].children[0].name"), "{text}");
}

#[tokio::test]
async fn the_new_field_and_the_new_value_are_known() {
    let sent = serde_json::to_value(link()).unwrap();
    assert_eq!(sent["brand_color"], "#00ff00");
    assert_eq!(recurring().as_str(), "recurring");
    assert!(lomi::operations().iter().any(|operation| operation.path == "/categories"));
}

#[test]
fn the_schema_of_a_recursive_type_refers_to_itself() {
    let schema = schemars::schema_for!(Category).to_value();
    assert_eq!(schema["properties"]["children"]["items"]["$ref"], "#");
}
