@story zc-vranjak-blockade
@topic Serbian students' blockade over a collapsed footbridge: crowds by archive and ministry, injured, a poll
@subject S = student blockade in Vranjak | the blockade | the students | the plenum
@subject A = Arhiv Skupova | the crowd archive | the Archive
@subject M = Ministry of the Interior | the ministry | MUP
@subject B = footbridge over the Zlatica | the footbridge | the collapse
@subject U = University of Vranjak | the university | the rector
@subject P = CeSIP | the pollster
@subject G = mayor's office | the mayor | city hall
@fact d = 7 | deaths | B | people killed in the collapse | 2033-03-05 | cumulative
@fact dt = 8 | deaths | B | people killed in the collapse | 2033-03-19 | cumulative
@fact inj = 21 | injuries | B | people hurt in the collapse | 2033-03-05 | cumulative
@fact ca = 42000 | crowd | A | people at the great rally | 2033-04-12 | snapshot
@fact cm = 14500 | crowd | M | people at the great rally | 2033-04-12 | snapshot
@fact ca1 = 9000 | crowd | A | people at the first rally | 2033-03-08 | snapshot
@fact fac = 11 | other | S | faculties in the blockade | 2033-04-12 | snapshot
@fact facn = 13 | other | U | faculties | - | constant
@fact day = 31 | duration | S | days of blockade | 2033-04-12 | cumulative
@fact ren = 380000000 | budget | G | dinars of the bridge's renovation | 2031 | constant
@fact ind = 9 | arrests | G | people indicted | 2033-04-30 | cumulative
@fact hit = 5 | injuries | S | students run over by a car | 2033-04-02 | cumulative
@fact sup = 58 | poll_share | S | percent who support the students | April 2033 | snapshot
@fact opp = 31 | poll_share | S | percent who do not support the students | April 2033 | snapshot
@fact sm = 1100 | sample_size | P | people asked | April 2033 | snapshot
@fact dem = 4 | other | S | demands | - | constant
@fact dem2 = 1 | other | S | demands met | 2033-04-30 | snapshot
@fact sil = 8 | duration | S | minutes of silence | - | constant
@fact km = 84 | distance | S | kilometres of the walk to the capital | April 2033 | constant
@trap d dt :: one of the wounded died later
@trap ca cm :: two counters
@trap ca ca1 :: two rallies
@trap fac facn :: in the blockade and all
@trap inj hit :: hurt in the collapse and run over
@trap dem dem2 :: made and met
@race poll = sup opp

@doc beta-style | news agency | 2033-04-13
Archive: {42,000|ca} at rally in Vranjak; MUP: {14,500|cm}

VRANJAK — Some {42,000|~ca|t=last night|by=the Arhiv Skupova} people attended last night's rally in Vranjak, the Arhiv Skupova group estimated, which would make it the largest in the city's history. The Interior Ministry put the number at {14,500|cm|^|by=The Interior Ministry}.

At 11:52 the crowd observed {eight|sil} minutes of silence, one for each victim of the collapse of the footbridge over the Zlatica on March 5. {Seven|d|t=on March 5} people died on the spot and an eighth two weeks later; {21|inj} were injured.

Students have been blocking {11|fac|t=last night} of the university's {13|facn} faculties for {31|day|^} days. They have {four|dem} demands, above all the publication of papers on the {380-million-dinar|ren|v=380000000} renovation of 2031.

@doc plenum-live | students' channel, posts | 2033-04-12
🔴 PLENUM VRANJAK — day {31|day}

10:20 The walkers are in! {84|km} km on foot from here to the capital and back by bus, blisters included.

11:52 Silence. {Eight|sil} minutes. {Eight|dt} names.

12:30 Don't believe the sound cannon rumour.

15:00 Medics: we remind everyone of 2 April, when a driver went into us at Pedagogical. {Five|hit|t=2 April} were run over. Keep to the marshals (yellow).

19:40 We don't count ourselves, others do that. First rally, {9,000|ca1|t=First rally}. Tonight, {42,000|ca|t=Tonight|by=the Archive} says the Archive. {14,500|cm|^|by=the ministry} says the ministry, which can't count to eight either.

22:10 {Eleven|fac|t=Tonight} out of {thirteen|facn} faculties voted to go on. Theology: {31|-} for, {30|-} against. Miracle.

DEMANDS: {1|-} papers {2|-} arrests {3|-} drop charges {4|-} {20%|-} more for faculties. Met: {1|dem2}? we'll see

@doc progov-tv | pro-government TV portal | 2033-04-13
FIASCO: Not even {15,000|<cm} came

The "greatest rally in history" drew precisely {14,500|cm|t=yesterday|by=police} citizens yesterday, according to police data. Professional protesters from {six|-} towns had been bused in.

The prosecution reacted long ago: {nine|ind} persons, including the former head of the investments department, are under indictment for the tragedy in which {seven|d|t=on March 5} people lost their lives on March 5. The renovation, for {380 million|ren} dinars, was carried out by a private firm.

Of {13|facn} faculties "blocked", lectures are held at {two|-}, and at {five|-} online. Exam periods are lost; parents pay.

A survey shows that {31|opp} percent of citizens are firmly against.

WATCH: Mayor opens a new square with {24|-} fountains ▶ {3:05|-}

@doc vreme-like | weekly magazine | 2033-05-04
What the bridge was hung on

When the third cable went, it was 16:14 and the footbridge was full of people who'd come out for the sun. {Seven|d|t=in the river} died in the river or on the stones. Lena Ristanović, {19|-}, died on the nineteenth of the month in Belgrade. So it is {eight|dt|t=since then} since then, and for eight minutes, every day at 11:52, traffic lights in Vranjak change for nobody.

Behind the silence there's a file. For {380 million|ren} dinars in 2031 a company with {three|-} employees had the railings painted and the cables "visually inspected". The prosecutor has charged {nine|ind} people. Of the students' {four|dem} demands this is the {one|dem2} that's been met, after pressure from the largest gathering that the town has seen: {42,000|ca|by=the Archive}, says the Archive, whose people count heads on photographs in squares of {ten|-} metres; the ministry's {14,500|cm|by=the ministry} is, it says, "an assessment".

Does the country support them? CeSIP asked {1,100|sm} adults in April. {58|sup|t=in April} per cent said yes, {31|opp|^} no. Among pensioners it was {49|-} to {40|-}.

"They think we'll get tired," says a girl from the plenum, an architect to be. "But we learned statics. A structure stands as long as the forces cancel out."
