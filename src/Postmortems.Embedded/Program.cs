using System.CommandLine;
using Postmortems.Embedded;

RootCommand root = new("Carries every resolved incident to the end: meeting, form, report, and reminders until the last action item is closed.");
ServeCommand.Describe(root);
Command serve = new("serve", "Run the web surface and the lifecycle (what happens when no command is named).");
ServeCommand.Describe(serve);
root.Add(serve);
root.Add(DemoCommand.Create());
root.Add(PreviewCommand.Create());
root.Add(CheckCommand.Create());
root.Add(ExportCommand.Create());
root.Add(ImportCommand.Create());
return await Launch.RunAsync(root, args);
