# Every sentence a rule may use in English, with the DRL it stands for.
# The first sentence for a meaning is the one that Avenant writes; others are understood.
# Holes: {name:type}; the types are kpi, volume, figure, number, count, one, quantity, window, side, rounding, name, month, clause,
# kind, incident, none, amount, money, selection, limit, meaning, calls, beyond, released, repriced, revision and text.

[when]every month=

# Rates, averages and scores of the month.
[when]{m:kpi} is at least {v:quantity}=Kpi( name == "{m}", value >= {v} )
[when]{m:kpi} reaches {v:quantity}=Kpi( name == "{m}", value >= {v} )
[when]{m:kpi} is above {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} is more than {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} is more than {v:quantity}=Kpi( name == "{m}", value > {v} )
[when]{m:kpi} is at most {v:quantity}=Kpi( name == "{m}", value <= {v} )
[when]{m:kpi} is below {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} is less than {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} is less than {v:quantity}=Kpi( name == "{m}", value < {v} )
[when]{m:kpi} is at least {v:quantity} and below {w:quantity}=Kpi( name == "{m}", value >= {v}, value < {w} )
[when]{m:kpi} is from {v:quantity} to below {w:quantity}=Kpi( name == "{m}", value >= {v}, value < {w} )
[when]{m:kpi} is above {v:quantity} and at most {w:quantity}=Kpi( name == "{m}", value > {v}, value <= {w} )
[when]{m:kpi} is at least {v:quantity} and at most {w:quantity}=Kpi( name == "{m}", value >= {v}, value <= {w} )
[when]{m:kpi} is above {v:quantity} and below {w:quantity}=Kpi( name == "{m}", value > {v}, value < {w} )

# The same over several months: pooled counts.
[when]{m:kpi} over {o:window} is at least {v:quantity}=Kpi( name == "{m}", over == "{o}", value >= {v} )
[when]{m:kpi} over {o:window} is above {v:quantity}=Kpi( name == "{m}", over == "{o}", value > {v} )
[when]{m:kpi} over {o:window} is at most {v:quantity}=Kpi( name == "{m}", over == "{o}", value <= {v} )
[when]{m:kpi} over {o:window} is below {v:quantity}=Kpi( name == "{m}", over == "{o}", value < {v} )
[when]{m:kpi} over {o:window} is at least {v:quantity} and below {w:quantity}=Kpi( name == "{m}", over == "{o}", value >= {v}, value < {w} )
[when]{m:kpi} over {o:window} is above {v:quantity} and at most {w:quantity}=Kpi( name == "{m}", over == "{o}", value > {v}, value <= {w} )
[when]{m:kpi} over {o:window} is at least {v:quantity} and at most {w:quantity}=Kpi( name == "{m}", over == "{o}", value >= {v}, value <= {w} )
[when]{m:kpi} over {o:window} is above {v:quantity} and below {w:quantity}=Kpi( name == "{m}", over == "{o}", value > {v}, value < {w} )

# The mean of the monthly values, where the contract says so.
[when]the monthly mean of {m:kpi} over {o:window} is at least {v:quantity}=Kpi( name == "{m}", over == "{o}", mean >= {v} )
[when]the monthly mean of {m:kpi} over {o:window} is above {v:quantity}=Kpi( name == "{m}", over == "{o}", mean > {v} )
[when]the monthly mean of {m:kpi} over {o:window} is at most {v:quantity}=Kpi( name == "{m}", over == "{o}", mean <= {v} )
[when]the monthly mean of {m:kpi} over {o:window} is below {v:quantity}=Kpi( name == "{m}", over == "{o}", mean < {v} )
[when]the monthly mean of {m:kpi} over {o:window} is at least {v:quantity} and below {w:quantity}=Kpi( name == "{m}", over == "{o}", mean >= {v}, mean < {w} )

# Rounded before it is compared, where the contract says so.
[when]{m:kpi} rounded {r:rounding} is at least {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value >= {v} )
[when]{m:kpi} rounded {r:rounding} is above {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value > {v} )
[when]{m:kpi} rounded {r:rounding} is at most {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value <= {v} )
[when]{m:kpi} rounded {r:rounding} is below {v:quantity}=Kpi( name == "{m}", rounded == "{r}", value < {v} )
[when]{m:kpi} rounded {r:rounding} is at least {v:quantity} and below {w:quantity}=Kpi( name == "{m}", rounded == "{r}", value >= {v}, value < {w} )
[when]{m:kpi} rounded {r:rounding} is above {v:quantity} and at most {w:quantity}=Kpi( name == "{m}", rounded == "{r}", value > {v}, value <= {w} )

# Counts, hours and money.
[when]the number of {m:volume} is at least {v:number}=Volume( name == "{m}", quantity >= {v} )
[when]the number of {m:volume} is above {v:number}=Volume( name == "{m}", quantity > {v} )
[when]the number of {m:volume} is more than {v:number}=Volume( name == "{m}", quantity > {v} )
[when]there are more than {v:number} {m:volume}=Volume( name == "{m}", quantity > {v} )
[when]the number of {m:volume} is at most {v:number}=Volume( name == "{m}", quantity <= {v} )
[when]the number of {m:volume} is below {v:number}=Volume( name == "{m}", quantity < {v} )
[when]the number of {m:volume} is less than {v:number}=Volume( name == "{m}", quantity < {v} )
[when]the number of {m:volume} is at least {v:number} and below {w:number}=Volume( name == "{m}", quantity >= {v}, quantity < {w} )
[when]the number of {m:volume} is above {v:number} and at most {w:number}=Volume( name == "{m}", quantity > {v}, quantity <= {w} )
[when]the number of {m:volume} over {o:window} is at least {v:number}=Volume( name == "{m}", over == "{o}", quantity >= {v} )
[when]the number of {m:volume} over {o:window} is above {v:number}=Volume( name == "{m}", over == "{o}", quantity > {v} )
[when]the number of {m:volume} over {o:window} is at most {v:number}=Volume( name == "{m}", over == "{o}", quantity <= {v} )
[when]the number of {m:volume} over {o:window} is below {v:number}=Volume( name == "{m}", over == "{o}", quantity < {v} )
[when]the number of {m:volume} over {o:window} is at least {v:number} and below {w:number}=Volume( name == "{m}", over == "{o}", quantity >= {v}, quantity < {w} )
[when]the number of {m:volume} over {o:window} is above {v:number} and at most {w:number}=Volume( name == "{m}", over == "{o}", quantity > {v}, quantity <= {w} )

# Runs of months and counts of months.
[when]{m:figure} has been {s:side} for exactly {n:count} months in a row=Months( name == "{m}", side == "{s}", inARow == {n} )
[when]{m:figure} has been {s:side} for at least {n:count} months in a row=Months( name == "{m}", side == "{s}", inARow >= {n} )
[when]{m:figure} has been {s:side} for exactly {n:count} months in a row since the start of the phase "{p:name}"=Months( name == "{m}", side == "{s}", since == "{p}", inARow == {n} )
[when]{m:figure} has been {s:side} for at least {n:count} months in a row since the start of the phase "{p:name}"=Months( name == "{m}", side == "{s}", since == "{p}", inARow >= {n} )
[when]{m:figure} has been {s:side} in at least {n:one} month of {o:window}=Months( name == "{m}", side == "{s}", over == "{o}", count >= {n} )
[when]{m:figure} has been {s:side} in at least {n:count} months of {o:window}=Months( name == "{m}", side == "{s}", over == "{o}", count >= {n} )
[when]{m:figure} has been {s:side} in exactly {n:one} month of {o:window}=Months( name == "{m}", side == "{s}", over == "{o}", count == {n} )
[when]{m:figure} has been {s:side} in exactly {n:count} months of {o:window}=Months( name == "{m}", side == "{s}", over == "{o}", count == {n} )
[when]{m:figure} has been {s:side} in at least {n:one} month of {o:window} since the start of the phase "{p:name}"=Months( name == "{m}", side == "{s}", over == "{o}", since == "{p}", count >= {n} )
[when]{m:figure} has been {s:side} in at least {n:count} months of {o:window} since the start of the phase "{p:name}"=Months( name == "{m}", side == "{s}", over == "{o}", since == "{p}", count >= {n} )

# The contract's own calendar, and the year's.
[when]it is month {n:count} of the contract=ContractMonth( number == {n} )
[when]it is one of the first {n:count} months of the contract=ContractMonth( number <= {n} )
[when]it is after month {n:count} of the contract=ContractMonth( number > {n} )
[when]it is month {n:count} of the contract or later=ContractMonth( number >= {n} )
[when]it is month {n:count} to {k:count} of the contract=ContractMonth( number >= {n}, number <= {k} )
[when]at most {n:one} full month of the contract has been reached=ContractMonth( fullMonths <= {n} )
[when]at most {n:count} full months of the contract have been reached=ContractMonth( fullMonths <= {n} )
[when]more than {n:one} full month of the contract has been reached=ContractMonth( fullMonths > {n} )
[when]more than {n:count} full months of the contract have been reached=ContractMonth( fullMonths > {n} )
[when]exactly {n:one} full month of the contract has been reached=ContractMonth( fullMonths == {n} )
[when]exactly {n:count} full months of the contract have been reached=ContractMonth( fullMonths == {n} )
[when]it is {n:month}=ContractMonth( calendarMonth == {n} )
[when]it is {n:month} to {k:month}=ContractMonth( calendarMonth >= {n}, calendarMonth <= {k} )
[when]it is the last month of a calendar quarter=ContractMonth( quarterEnd == true )
[when]it is not the last month of a calendar quarter=ContractMonth( quarterEnd == false )
[when]it is the last month of the contract=ContractMonth( last == true )
[when]it is not the last month of the contract=ContractMonth( last == false )

# Phases.
[when]in the start-up phase=Phase( name == "start-up" )
[when]in the per-act phase=Phase( name == "per act" )
[when]in the phase "{p:name}"=Phase( name == "{p}" )

# What other clauses gave, and what was not reported.
[when]clause {c:clause} said that nothing is due=Outcome( clause == "{c}", kind == "nothing" )
[when]clause {c:clause} gave {k:kind}=Outcome( clause == "{c}", kind == "{k}" )
[when]clause {c:clause} did not give {k:kind}=not Outcome( clause == "{c}", kind == "{k}" )
[when]part "{p:text}" of clause {c:clause} gave {k:kind}=Outcome( clause == "{c}", part == "{p}", kind == "{k}" )
[when]part "{p:text}" of clause {c:clause} did not give {k:kind}=not Outcome( clause == "{c}", part == "{p}", kind == "{k}" )
[when]{m:figure} was not reported=Unreported( name == "{m}" )

# What earlier clauses and months came to, rounded and after their limits.
[when]{s:selection} come to more than {v:money} this month=Settled( of == "{s}", amount > {v} )
[when]{s:selection} come to at least {v:money} this month=Settled( of == "{s}", amount >= {v} )
[when]{s:selection} come to at most {v:money} this month=Settled( of == "{s}", amount <= {v} )
[when]{s:selection} come to less than {v:money} this month=Settled( of == "{s}", amount < {v} )
[when]{s:selection} come to at least {v:money} and less than {w:money} this month=Settled( of == "{s}", amount >= {v}, amount < {w} )
[when]{s:selection} come to more than {v:money} and at most {w:money} this month=Settled( of == "{s}", amount > {v}, amount <= {w} )
[when]{s:selection} come to more than {v:money} over {o:window}=Settled( of == "{s}", over == "{o}", amount > {v} )
[when]{s:selection} come to at least {v:money} over {o:window}=Settled( of == "{s}", over == "{o}", amount >= {v} )
[when]{s:selection} come to at most {v:money} over {o:window}=Settled( of == "{s}", over == "{o}", amount <= {v} )
[when]{s:selection} come to less than {v:money} over {o:window}=Settled( of == "{s}", over == "{o}", amount < {v} )
[when]{s:selection} come to at least {v:money} and less than {w:money} over {o:window}=Settled( of == "{s}", over == "{o}", amount >= {v}, amount < {w} )
[when]{s:selection} come to more than {v:money} and at most {w:money} over {o:window}=Settled( of == "{s}", over == "{o}", amount > {v}, amount <= {w} )

# Points, of this month and of others.
[when]the month's points come to at least {v:number}=Points( sum >= {v} )
[when]the month's points come to more than {v:number}=Points( sum > {v} )
[when]the month's points come to at most {v:number}=Points( sum <= {v} )
[when]the month's points come to less than {v:number}=Points( sum < {v} )
[when]the month's points come to at least {v:number} and less than {w:number}=Points( sum >= {v}, sum < {w} )
[when]the month's points come to more than {v:number} and at most {w:number}=Points( sum > {v}, sum <= {w} )
[when]the month's points under clause {c:clause} come to at least {v:number}=Points( under == "{c}", sum >= {v} )
[when]the month's points under clause {c:clause} come to more than {v:number}=Points( under == "{c}", sum > {v} )
[when]the month's points under clause {c:clause} come to at most {v:number}=Points( under == "{c}", sum <= {v} )
[when]the month's points under clause {c:clause} come to less than {v:number}=Points( under == "{c}", sum < {v} )
[when]the month's points under clause {c:clause} come to at least {v:number} and less than {w:number}=Points( under == "{c}", sum >= {v}, sum < {w} )
[when]the month's points under clause {c:clause} come to more than {v:number} and at most {w:number}=Points( under == "{c}", sum > {v}, sum <= {w} )
[when]the points over {o:window} come to at least {v:number}=Points( over == "{o}", sum >= {v} )
[when]the points over {o:window} come to more than {v:number}=Points( over == "{o}", sum > {v} )
[when]the points over {o:window} come to at most {v:number}=Points( over == "{o}", sum <= {v} )
[when]the points over {o:window} come to less than {v:number}=Points( over == "{o}", sum < {v} )
[when]the points over {o:window} come to at least {v:number} and less than {w:number}=Points( over == "{o}", sum >= {v}, sum < {w} )
[when]the points over {o:window} come to more than {v:number} and at most {w:number}=Points( over == "{o}", sum > {v}, sum <= {w} )
[when]the points under clause {c:clause} over {o:window} come to at least {v:number}=Points( under == "{c}", over == "{o}", sum >= {v} )
[when]the points under clause {c:clause} over {o:window} come to more than {v:number}=Points( under == "{c}", over == "{o}", sum > {v} )
[when]the points under clause {c:clause} over {o:window} come to at most {v:number}=Points( under == "{c}", over == "{o}", sum <= {v} )
[when]the points under clause {c:clause} over {o:window} come to less than {v:number}=Points( under == "{c}", over == "{o}", sum < {v} )
[when]the points under clause {c:clause} over {o:window} come to at least {v:number} and less than {w:number}=Points( under == "{c}", over == "{o}", sum >= {v}, sum < {w} )
[when]the points under clause {c:clause} over {o:window} come to more than {v:number} and at most {w:number}=Points( under == "{c}", over == "{o}", sum > {v}, sum <= {w} )

# Incidents: an answer for each, or for a month without any.
[when]for each {i:incident}=Incident( {i} )
[when]there was {i:none}=not Incident( {i} )

# What is due.
[then]charge {a:amount}=due.fee( "{a}" );
[then]reduce the fees by {a:amount}=due.reduce( "{a}" );
[then]pay a bonus of {a:amount}=due.bonus( "{a}" );
[then]deduct a malus of {a:amount}=due.malus( "{a}" );
[then]deduct a penalty of {a:amount}=due.penalty( "{a}" );
[then]give a credit of {a:amount}=due.credit( "{a}" );
[then]count {n:one} point=due.points( "{n}" );
[then]count {n:number} points=due.points( "{n}" );
[then]count {n:number} point(s)=due.points( "{n}" );
[then]withhold {s:selection}=due.withhold( "{s}" );
[then]limit {s:selection} to {l:limit}=due.limit( "{s}", "{l}" );
[then]the month is in the start-up phase=due.phase( "start-up" );
[then]the month is in the per-act phase=due.phase( "per act" );
[then]the month is in the phase "{p:name}"=due.phase( "{p}" );
[then]tell "{t:text}"=due.notice( "{t}" );
[then]nothing is due=due.nothing();
[then]otherwise nothing is due=due.otherwiseNothing();

# What comes after limits: money earned back, held and released; taxes.
[then]give back {a:amount}=due.earnBack( "{a}" );
[then]hold {m:meaning}=due.hold( "{m}" );
[then]of {m:meaning}, hold what goes {b:beyond}=due.hold( "{m}", "{b}" );
[then]release {h:released}=due.release( "{h}" );
[then]add tax of {a:amount}=due.tax( "{a}" );
[then]add VAT of {a:amount}=due.tax( "{a}" );

# What the contract's terms mean.
[then]“{t:text}” means {m:meaning}=due.define( "{t}", "{m}" );

# Figures that are counted from the calls of the month, by their length.
[then]“{t:text}” means {q:calls}=due.define( "{t}", "{q}" );

# Prices that follow an index, or rise from year to year.
[then]revise {s:repriced} by {r:revision}=due.revise( "{s}", "{r}" );
