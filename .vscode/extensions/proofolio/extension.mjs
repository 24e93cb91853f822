// Plain JavaScript without dependencies: VS Code loads it from this folder as it stands.
import * as vscode from 'vscode';
import { describeAt, proposeAt, schemasOf } from './front-matter.mjs';

const entries = { language: 'markdown', scheme: 'file' };

/** Called by VS Code when the first Markdown file is opened. */
export function activate(context) {
  context.subscriptions.push(
    vscode.languages.registerCompletionItemProvider(entries, { provideCompletionItems }, ' ', '-'),
    vscode.languages.registerHoverProvider(entries, { provideHover }),
  );
}

async function provideCompletionItems(document, position) {
  const schema = await readSchema(document);
  if (schema === null) return [];
  return proposeAt(schema, document.getText(), position).map(({ label, insert, detail, isKey, from }, index) => {
    const kind = isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value;
    const item = new vscode.CompletionItem(label, kind);
    item.insertText = new vscode.SnippetString(insert);
    item.documentation = new vscode.MarkdownString(detail);
    item.range = new vscode.Range(position.line, from, position.line, position.character);
    // Fields come in the order of the schema, which is that of importance.
    item.sortText = String(index).padStart(5, '0');
    return item;
  });
}

async function provideHover(document, position) {
  const schema = await readSchema(document);
  const text = schema === null ? null : describeAt(schema, document.getText(), position);
  return text === null ? null : new vscode.Hover(new vscode.MarkdownString(text));
}

/** The schema of a document, looked for in every open folder: content may be a repository of its own beside the engine. */
async function readSchema(document) {
  for (const { uri } of vscode.workspace.workspaceFolders ?? []) {
    for (const file of schemasOf(document.uri.path, uri.path)) {
      try {
        const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, file));
        return JSON.parse(new TextDecoder().decode(bytes));
      } catch {
        // Not here: `npm start`, `npm run build` and `npm run check` write it.
      }
    }
  }
  return null;
}
