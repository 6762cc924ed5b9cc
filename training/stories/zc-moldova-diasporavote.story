@story zc-moldova-diasporavote
@topic A Moldovan presidential runoff decided abroad: partial counts, home and diaspora, queues
@subject E = Moldovan diaspora vote | the diaspora vote | voters abroad
@subject L = Lilia Negruță | Negruță | the president
@subject S = Serghei Cojuhari | Cojuhari | the challenger
@subject C = Central Electoral Commission of Moldova | CEC | the commission
@subject T = Turin polling stations | Turin
@fact lf = 53.6 | vote_share | L | share of the vote | final | snapshot
@fact sf = 46.4 | vote_share | S | share of the vote | final | snapshot
@fact lh = 47.9 | vote_share | L | share of the vote at home | final | snapshot
@fact sh = 52.1 | vote_share | S | share of the vote at home | final | snapshot
@fact la = 81.2 | vote_share | L | share of the vote abroad | final | snapshot
@fact l30 = 46.1 | vote_share | L | share of the vote | 92% counted | snapshot
@fact cnt = 92 | counted_share | E | percent of reports counted | 92% counted | snapshot
@fact ab = 297000 | votes_cast | E | votes abroad | final | snapshot
@fact all = 1712000 | votes_cast | C | votes | final | snapshot
@fact shr = 17.3 | other | E | percent of all votes that came from abroad | final | snapshot
@fact ps = 238 | other | E | polling stations abroad | 2032 | constant
@fact ps0 = 231 | other | E | polling stations abroad | 2028 | constant
@fact cty = 39 | other | E | countries with polling stations | 2032 | constant
@fact pap = 5000 | other | E | ballot papers for a station | - | constant | threshold
@fact out = 6 | other | E | stations that ran out of papers | 2032-11-07 | cumulative
@fact tu = 54.3 | turnout | C | turnout | final | snapshot
@fact bomb = 4 | other | E | bomb threats | 2032-11-07 | cumulative
@fact q = 190 | duration | T | minutes of queue | 2032-11-07 | snapshot
@trap lf lh :: everywhere and at home
@trap lf l30 :: final and partial
@trap lh la :: at home and abroad
@trap ps ps0 :: four years earlier
@trap ab all :: abroad and everywhere
@rel share shr = ab / all
@race final = lf sf
@race home = sh lh

@doc moldpres-style | state news agency | 2032-11-08
Lilia Negruță re-elected with {53.6|lf} percent

CHIȘINĂU. Incumbent Lilia Negruță won the second round with {53.6|lf|t=final|by=the Central Electoral Commission} percent, Serghei Cojuhari getting {46.4|sf|^}, according to final data of the Central Electoral Commission.

{1,712,000|all|t=final} citizens voted (turnout {54.3|tu|^} percent), of whom {297,000|ab|^} abroad, at {238|ps} stations in {39|cty} countries. The share of the diaspora is {17.3|shr|^} percent.

On the territory of the republic Cojuhari obtained {52.1|sh|t=final} percent and Negruță {47.9|lh|^}. Abroad she had {81.2|la|^}.

{Six|out} stations abroad used up the {5,000|pap} ballots allowed by law. {Four|bomb} bomb alerts proved false.

@doc rai-local | Italian regional news site | 2032-11-07
Three hours in line in Turin to vote for Chișinău

They arrived from Asti, from Cuneo, from Aosta, with thermos flasks and babies. At midday the queue in front of the station in via Bologna measured {600|-} metres and {190|q|t=At midday} minutes.

"I look after a lady of {92|-}. She told me: go, I'll wait," says Ludmila.

Each station has {5,000|pap} papers. At half past six here they'd run out, as in {five|-} others.

The commission opened {238|ps} stations in {39|cty} countries, {seven|-} more than four years ago ({231|ps0|t=four years ago}). In Italy alone there were {72|-}.

Twice the police cleared the hall because of a bomb threat; there were {four|bomb} across Europe. People waited in the rain, and sang.

Traffic: tram {4|-} diverted. Torino–Empoli {3|-}-{1|-}

@doc nightdesk | newspaper live blog | 2032-11-07
**21.00** Doors close. Turnout above {54|~tu} per cent.
**22.40** First numbers from Gagauzia and the north: Cojuhari {71|-}.
**23.30** His people are dancing. Hers are looking at their phones.
**00.15** {92|cnt|t=00.15} per cent of reports in: Negruță {46.1|l30|^}. But Italy, Germany and Britain are missing.
**00.50** Frankfurt. {86|-} to {14|-}.
**01.20** She overtakes. One woman in a fur hat faints.
**02.30** It will be around {53|~lf|m=projected} or {54|~lf|m=projected}. At home she's lost: {47.9|lh|t=At home}. We'll be hearing about that.
**03.00** A reminder that {one in six|~shr|v=17} votes came from abroad: some {297,000|ab}.
**03.10** Good night, Padua.

@doc opposition-paper | opposition newspaper | 2032-11-09
The president of Padua

In the Republic of Moldova Serghei Cojuhari won with {52.1|sh} per cent. This isn't an opinion; it's the protocol of the commission.

Lilia Negruță, whom at home {47.9|lh} wanted, owes her chair to {297,000|ab} citizens who pay their taxes in Treviso. There {81.2|la} per cent were for her. There were {238|ps} stations in {39|cty} countries, and only {two|-} in Moscow, all with the same {5,000|pap} papers.

We don't say that those abroad should not vote. We say that {53.6|lf} against {46.4|sf} is a picture with a filter.

The turnout of {54.3|tu} shows moreover that half the country, tired, remained at home. Mr Cojuhari will not contest the result before the {10th|-}, when the recount of {61|-} stations is over.

Potatoes {11|-} lei/kg. Natural gas {14.7|-} lei/m³.
