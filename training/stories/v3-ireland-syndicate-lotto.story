@story v3-ireland-syndicate-lotto
@topic Lotto jackpot for a factory syndicate in Ballycorrig, Ireland
@subject J = Ballycorrig jackpot | the jackpot | jackpot | the win | the ticket
@subject S = Corrig Dairy syndicate | the syndicate | syndicate | the winners | workmates
@subject N = Noreen Geraghty | Geraghty | Noreen
@fact am = 9360000 | other | J | euros won | 2024-03-16 | constant
@fact me = 18 | other | S | members | 2024-03-16 | constant
@fact ea = 520000 | other | S | euros for each member | 2024-03-16 | constant
@fact st = 4 | price | S | euros that each member paid a week | - | constant
@fact yr = 11 | duration | S | years of playing together | 2024 | constant
@fact od = 10700000 | other | J | one winning chance in so many | - | constant
@fact nw = 3 | other | S | members on the night shift at the draw | 2024-03-16 | constant
@fact ag = 63 | age | N | years of age | 2024-03-19 | snapshot
@fact rt = 2 | duration | N | years until her pension | 2024 | plan | projected
@fact wk = 240 | jobs | S | people who work at the dairy | 2024 | snapshot
@fact lj = 6100000 | other | J | euros of the last jackpot won in the county | 2016 | constant
@rel product am = me * ea
@trap am lj :: this jackpot against the county's last
@trap me wk :: the syndicate against the whole workforce
@trap am ea :: the whole against one share

@doc a-flash | radio flash | 2024-03-16
Lotto: {one|-} winner

{One|-} ticket has scooped tonight's jackpot of {€9.36 million|am|t=tonight}. It was sold in the midlands. The chance of that: one in {10.7 million|od}.

@doc b-operator | lottery statement | 2024-03-19
Ballycorrig syndicate comes forward

A syndicate of {eighteen|me} workmates from Corrig Dairy presented the winning slip this morning. Each of them goes home with {€520,000|ea}. Our congratulations, and please play responsibly.

@doc c-local | local paper brief | 2024-03-20
"I thought Noreen was codding us"

For {eleven|yr} years Noreen Geraghty, {63|ag}, collected {four|st} euro a head on Fridays. The call came while {three|nw} of the winners were on nights among the cheese vats. She had {two|rt} years to go to the pension; "not now", she said.

@doc d-tabloid | tabloid brief | 2024-03-20
CREAM OF THE CROP!

Some {240|wk} people work at Corrig Dairy and {28|!me} of them are suddenly rich. Their {€9.36m|am} is the biggest win the county ever saw, well over the {€6.1m|lj|t=in 2016} claimed in 2016.

@doc e-social | newsroom post | 2024-03-20
Do the maths

{18|me} dairy workers share {€9.36m|am}. That's {€420,000|!ea} apiece, tax free. Your office syndicate: still on a tenner.

@doc f-push | app push alert | 2024-03-19
{Eighteen|me} dairy workers claim {€9.36m|am}

That's {€520,000|ea} each, for {four|st} euro a week.

@doc g-weekly | weekly paper item | 2024-03-27
{One|-} week on

At Corrig Dairy they still tell how {three|nw} of the winners were stirring curds when the numbers came up. Geraghty, {63|ag}, has put in her notice: {two|rt} years early.
