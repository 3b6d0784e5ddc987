using Rapport.Cli;
using Rapport.Cli.Commands;
using Rapport.Cli.Pipeline;

NativeMemory.ShareArenas();
using var terminal = Terminal.OfProcess(EngineAhead.Start(args));
return await CommandLine.RunAsync(args, terminal);
